/// One part of an address, between two slashes.
package enum AddressPart {
  /// Whether an id can stand in an address as it is: ASCII letters, digits, `-`, `.`, `_` and `~`
  /// (the unreserved characters of RFC 3986), beginning with a letter or digit, at most 100 bytes.
  package static func isUsable(_ id: String) -> Bool {
    let bytes = id.utf8
    guard (1...100).contains(bytes.count), let first = bytes.first else { return false }
    guard isLetterOrDigit(first) else { return false }
    return bytes.allSatisfy { byte in
      isLetterOrDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
        || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "~")
    }
  }

  /// A part made from a name that nobody wrote as an id: "HR and BI" becomes `hr-and-bi`, "Tŷ Môn"
  /// `ty-mon`. Letters of other scripts are left out.
  ///
  /// - Returns: nil when the name has no Latin letter and no digit.
  package static func made(from name: String) -> String? {
    var bytes: [UInt8] = []
    for scalar in name.unicodeScalars {
      if scalar.isASCII, let byte = UInt8(exactly: scalar.value), isLetterOrDigit(byte) {
        bytes.append(byte | 0x20)
      } else if let letters = LatinLetter.plain(scalar) {
        bytes.append(contentsOf: letters.utf8)
      } else if !isWithinWord(scalar), let last = bytes.last, last != UInt8(ascii: "-") {
        bytes.append(UInt8(ascii: "-"))
      }
    }
    if bytes.last == UInt8(ascii: "-") { bytes.removeLast() }
    return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }

  /// Apostrophes, accents that stand by themselves, and letters of other scripts.
  private static func isWithinWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "\u{2019}" || scalar.properties.isAlphabetic
      || scalar.properties.generalCategory == .nonspacingMark
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
