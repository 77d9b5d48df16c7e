import Diagnostics
import Hashing

/// Takes a manifest's text apart from the front.
struct ManifestReader {
  var bytes: ArraySlice<UInt8>

  /// Passes over the expected bytes; false, and nothing passed, when others stand there.
  mutating func skip(_ expected: [UInt8]) -> Bool {
    guard bytes.starts(with: expected) else { return false }
    bytes = bytes.dropFirst(expected.count)
    return true
  }

  mutating func entry() -> ManifestEntry? {
    guard skip(Manifest.beforePath), let path = string(),
      skip(Manifest.beforeSize), let size = number(),
      skip(Manifest.beforeDigest), let digest = Digest(hex: bytes.prefix(64))
    else { return nil }
    bytes = bytes.dropFirst(64)
    guard skip(Manifest.afterDigest) else { return nil }
    return ManifestEntry(path: path, size: size, digest: digest)
  }

  private mutating func number() -> Int? {
    let digits = bytes.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    guard let number = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
    bytes = bytes.dropFirst(digits.count)
    return number
  }

  private mutating func string() -> String? {
    guard let (text, length) = JSONText.read(bytes) else { return nil }
    bytes = bytes.dropFirst(length)
    return text
  }
}
