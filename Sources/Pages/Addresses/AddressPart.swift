/// One part of an address, between two slashes.
enum AddressPart {
  /// Whether an id can stand in an address as it is: ASCII letters, digits, `-`, `.`, `_` and `~`
  /// (the unreserved characters of RFC 3986), beginning with a letter or digit, at most 100 bytes.
  static func isUsable(_ id: String) -> Bool {
    let bytes = id.utf8
    guard (1...100).contains(bytes.count), let first = bytes.first else { return false }
    guard isLetterOrDigit(first) else { return false }
    return bytes.allSatisfy { byte in
      isLetterOrDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
        || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "~")
    }
  }

  /// A part made from a name that nobody wrote as an id: "HR and BI" becomes `hr-and-bi`.
  ///
  /// - Returns: `unnamed` when the name has no ASCII letter or digit.
  static func made(from name: String) -> String {
    var bytes: [UInt8] = []
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte | 0x20)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        bytes.append(byte)
      case UInt8(ascii: "'"), 0x80...: continue
      default:
        if let last = bytes.last, last != UInt8(ascii: "-") { bytes.append(UInt8(ascii: "-")) }
      }
      if bytes.count >= 60 { break }
    }
    while bytes.last == UInt8(ascii: "-") { bytes.removeLast() }
    return bytes.isEmpty ? "unnamed" : String(decoding: bytes, as: UTF8.self)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: false
    }
  }
}
