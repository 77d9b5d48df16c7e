extension JSONText {
  /// Reads the string that begins the bytes with its quotation mark.
  ///
  /// - Returns: the string and how many bytes it took; nil for malformed UTF-8, a bare control
  ///   character, a surrogate that has no partner or a string that does not end.
  package static func read(_ bytes: ArraySlice<UInt8>) -> (text: String, length: Int)? {
    guard bytes.first == UInt8(ascii: "\"") else { return nil }
    var content: [UInt8] = []
    var index = bytes.startIndex + 1
    while index < bytes.endIndex {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let text = String(validating: content, as: UTF8.self) else { return nil }
        return (text, index - bytes.startIndex)
      case UInt8(ascii: "\\"):
        guard let scalar = escape(bytes, &index) else { return nil }
        content.append(contentsOf: UTF8.encode(scalar) ?? .init())
      case 0..<0x20: return nil
      default: content.append(byte)
      }
    }
    return nil
  }

  private static func escape(_ bytes: ArraySlice<UInt8>, _ index: inout Int) -> Unicode.Scalar? {
    guard index < bytes.endIndex else { return nil }
    let letter = bytes[index]
    index += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{c}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      guard let unit = codeUnit(bytes, &index) else { return nil }
      guard UTF16.isLeadSurrogate(unit) else { return Unicode.Scalar(unit) }
      guard bytes[index...].starts(with: Array("\\u".utf8)) else { return nil }
      index += 2
      guard let second = codeUnit(bytes, &index), UTF16.isTrailSurrogate(second) else { return nil }
      return UTF16.decode(.init([unit, second]))
    default: return nil
    }
  }

  private static func codeUnit(_ bytes: ArraySlice<UInt8>, _ index: inout Int) -> UInt16? {
    let digits = bytes[index...].prefix(4)
    guard digits.count == 4, digits.allSatisfy({ Unicode.Scalar($0).properties.isASCIIHexDigit })
    else { return nil }
    index += 4
    return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
