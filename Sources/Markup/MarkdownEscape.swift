/// Makes any text stand for itself in CommonMark with GFM tables, byte by byte.
package enum MarkdownEscape {
  /// Adds text escaped for any place within a line of Markdown: at its start, in the middle, in a
  /// table's cell. Line ends become spaces; control bytes become U+FFFD.
  package static func append(_ bytes: some Collection<UInt8>, to output: inout [UInt8]) {
    let bytes = Array(bytes)
    appendText(
      bytes[...], startsLine: true, guardsStart: true, guardsEnd: true, inTable: true, to: &output)
  }

  /// Adds a link's destination, in angle brackets where it needs them.
  package static func appendDestination(
    _ bytes: some Collection<UInt8>, to output: inout [UInt8]
  ) {
    let isBare = !bytes.isEmpty && bytes.allSatisfy { $0 > 32 && $0 != 127 }
    if !isBare { output.append(UInt8(ascii: "<")) }
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\\"), UInt8(ascii: "<"),
        UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "|"):
        output.append(UInt8(ascii: "\\"))
        output.append(byte)
      case 0...31, 127: appendReference(byte, to: &output)
      default: output.append(byte)
      }
    }
    if !isBare { output.append(UInt8(ascii: ">")) }
  }

  /// Adds a link's title with its quotes.
  package static func appendTitle(_ bytes: some Collection<UInt8>, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "&"), UInt8(ascii: "|"):
        output.append(UInt8(ascii: "\\"))
        output.append(byte)
      case 0...31, 127: appendReference(byte, to: &output)
      default: output.append(byte)
      }
    }
    output.append(UInt8(ascii: "\""))
  }

  /// Adds text escaped for where it stands.
  ///
  /// - Parameters:
  ///   - startsLine: whether a block's marker would be recognised here.
  ///   - guardsStart, guardsEnd: whether white space at that end must survive.
  ///   - inTable: whether a `|` would end the cell.
  static func appendText(
    _ bytes: ArraySlice<UInt8>, startsLine: Bool, guardsStart: Bool, guardsEnd: Bool, inTable: Bool,
    to output: inout [UInt8]
  ) {
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      if startsLine { index = appendMarker(bytes, to: &output) }
      if index == 0, guardsStart { index = appendSpace(bytes, to: &output) }
      let trailing = guardsEnd ? wideSpace(endOf: bytes[index...]) : nil
      var start = index
      let end = trailing?.start ?? bytes.count
      let last = end - 1
      while index <= last {
        let byte = bytes[index]
        guard isSpecial(byte) else {
          index += 1
          continue
        }
        let next = index < last ? bytes[index + 1] : 0
        let previous = index > 0 ? bytes[index - 1] : 0
        let isEdge = index == 0 && guardsStart || index == last && guardsEnd
        let escape: Bool
        switch byte {
        case UInt8(ascii: "_"): escape = !(isWord(previous) && isWord(next))
        case UInt8(ascii: "!"): escape = index == last || next == UInt8(ascii: "[")
        case UInt8(ascii: "#"):
          escape = index == 0 || previous == UInt8(ascii: " ") || previous == byte
        case UInt8(ascii: "|"): escape = inTable
        case UInt8(ascii: "&"):
          escape = index == last || next == UInt8(ascii: "#") || isWord(next)
        case UInt8(ascii: " "), 9: escape = isEdge
        default: escape = true
        }
        guard escape else {
          index += 1
          continue
        }
        output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
        switch byte {
        case UInt8(ascii: " "), 9: appendReference(byte, to: &output)
        case 10, 13: output.append(UInt8(ascii: " "))
        case 0..<32: output.append(literal: "\u{FFFD}")
        default:
          output.append(UInt8(ascii: "\\"))
          output.append(byte)
        }
        index += 1
        start = index
      }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<end]))
      if let trailing { appendReference(trailing.scalar.value, to: &output) }
    }
  }

  /// Adds a white space character beyond ASCII as a reference, and says how many bytes it took.
  private static func appendSpace(
    _ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]
  ) -> Int {
    guard let first = bytes.first, first >= 0x80,
      let scalar = String(decoding: bytes.prefix(4), as: UTF8.self).unicodeScalars.first,
      scalar.properties.isWhitespace
    else { return 0 }
    appendReference(scalar.value, to: &output)
    return UTF8.width(scalar)
  }

  /// The white space character beyond ASCII with which the bytes end.
  private static func wideSpace(
    endOf bytes: Slice<UnsafeBufferPointer<UInt8>>
  ) -> (scalar: Unicode.Scalar, start: Int)? {
    guard let last = bytes.last, last >= 0x80,
      let start = bytes.lastIndex(where: { $0 & 0xC0 != 0x80 }),
      let scalar = String(decoding: bytes[start...], as: UTF8.self).unicodeScalars.first,
      scalar.properties.isWhitespace
    else { return nil }
    return (scalar, start)
  }

  static func appendReference(_ value: some BinaryInteger, to output: inout [UInt8]) {
    output.append(literal: "&#")
    output.append(contentsOf: String(value).utf8)
    output.append(UInt8(ascii: ";"))
  }

  /// Adds what would begin a block, made harmless, and says how many bytes that took.
  private static func appendMarker(
    _ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]
  ) -> Int {
    guard let first = bytes.first else { return 0 }
    switch first {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="), UInt8(ascii: ":"),
      UInt8(ascii: "|"):
      output.append(UInt8(ascii: "\\"))
      output.append(first)
      return 1
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      var end = 1
      while end < bytes.count, end < 10, isDigit(bytes[end]) { end += 1 }
      guard end < bytes.count, bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")"),
        end + 1 == bytes.count || bytes[end + 1] <= 32
      else { return 0 }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[..<end]))
      output.append(UInt8(ascii: "\\"))
      output.append(bytes[end])
      return end + 1
    default: return 0
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    isDigit(byte) || (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...32, UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "&"), UInt8(ascii: "*"),
      UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "["), UInt8(ascii: "\\"),
      UInt8(ascii: "]"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "|"),
      UInt8(ascii: "~"):
      true
    default: false
    }
  }
}
