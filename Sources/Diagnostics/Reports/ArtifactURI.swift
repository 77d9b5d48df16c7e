/// A path as the reference that RFC 3986 makes of it.
enum ArtifactURI {
  /// Every byte that is not unreserved, or a slash between names, is percent-encoded; a path from
  /// the root becomes a `file:` address.
  static func uri(for path: String) -> String {
    var text: [UInt8] = path.utf8.first == UInt8(ascii: "/") ? Array("file://".utf8) : []
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        text.append(byte)
      default:
        let digits = Array(String(byte, radix: 16, uppercase: true).utf8)
        text.append(UInt8(ascii: "%"))
        if digits.count == 1 { text.append(UInt8(ascii: "0")) }
        text.append(contentsOf: digits)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
