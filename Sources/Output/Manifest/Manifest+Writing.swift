import Diagnostics

extension Manifest {
  static let opening = Array("{\n  \"version\": 1,\n  \"files\": [".utf8)
  static let beforePath = Array("    {\"path\": ".utf8)
  static let beforeSize = Array(", \"size\": ".utf8)
  static let beforeDigest = Array(", \"sha256\": \"".utf8)
  static let afterDigest = Array("\"}".utf8)
  static let closing = Array("\n  ]\n}\n".utf8)

  /// The text of `manifest.json`: the same for the same files, whatever their order of arrival.
  package var json: [UInt8] {
    var text = Self.opening
    text.reserveCapacity(entries.count * 160)
    for (index, entry) in entries.enumerated() {
      if index > 0 { text.append(UInt8(ascii: ",")) }
      text.append(UInt8(ascii: "\n"))
      text.append(contentsOf: Self.beforePath)
      JSONText.append(entry.path, to: &text)
      text.append(contentsOf: Self.beforeSize)
      text.append(contentsOf: String(entry.size).utf8)
      text.append(contentsOf: Self.beforeDigest)
      entry.digest.appendHex(to: &text)
      text.append(contentsOf: Self.afterDigest)
    }
    text.append(contentsOf: Self.closing)
    return text
  }
}
