/// JSON strings (RFC 8259) as UTF-8.
package enum JSONText {
  /// Appends a string in its quotation marks.
  ///
  /// Beyond what JSON asks, the characters that a terminal or a script could take for something
  /// else are escaped: DEL, the C1 controls, line and paragraph separators and the controls of
  /// text direction.
  package static func append(_ string: String, to text: inout [UInt8]) {
    text.append(UInt8(ascii: "\""))
    var string = string
    string.withUTF8 { bytes in
      var plain = 0
      var index = 0
      while index < bytes.count {
        let length = escaped(bytes, index)
        guard length > 0 else {
          index += 1
          continue
        }
        text.append(contentsOf: bytes[plain..<index])
        appendEscape(bytes[index..<index + length], to: &text)
        index += length
        plain = index
      }
      text.append(contentsOf: bytes[plain...])
    }
    text.append(UInt8(ascii: "\""))
  }

  /// How many bytes from here make a character to escape; 0 when it may stand as it is.
  private static func escaped(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    switch bytes[index] {
    case 0x00..<0x20, 0x22, 0x5c, 0x7f: return 1
    case 0xc2 where index + 1 < bytes.count && bytes[index + 1] < 0xa0: return 2
    case 0xe2 where index + 2 < bytes.count:
      switch (bytes[index + 1], bytes[index + 2]) {
      // U+200E and U+200F, U+2028 to U+202E, U+2066 to U+2069.
      case (0x80, 0x8e...0x8f), (0x80, 0xa8...0xae), (0x81, 0xa6...0xa9): return 3
      default: return 0
      }
    default: return 0
    }
  }

  private static func appendEscape(
    _ character: Slice<UnsafeBufferPointer<UInt8>>, to text: inout [UInt8]
  ) {
    guard let scalar = String(decoding: character, as: UTF8.self).unicodeScalars.first else {
      return
    }
    text.append(UInt8(ascii: "\\"))
    switch scalar {
    case "\"", "\\": text.append(contentsOf: character)
    case "\u{8}": text.append(UInt8(ascii: "b"))
    case "\u{c}": text.append(UInt8(ascii: "f"))
    case "\n": text.append(UInt8(ascii: "n"))
    case "\r": text.append(UInt8(ascii: "r"))
    case "\t": text.append(UInt8(ascii: "t"))
    default:
      let digits = String(scalar.value, radix: 16)
      text.append(UInt8(ascii: "u"))
      text.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count))
      text.append(contentsOf: digits.utf8)
    }
  }
}
