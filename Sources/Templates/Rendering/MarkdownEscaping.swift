/// Escapes text for Markdown with tables (GitHub Flavored Markdown), on bytes.
enum MarkdownEscaping {
  /// Prints text within a line.
  ///
  /// A line break becomes a space: text cannot begin a line of its own. Text that the output so far
  /// puts at the start of a line, after nothing but marks of lists and quotations, cannot begin a
  /// heading, list, quotation, rule or code block either.
  static func append(_ text: String, to output: inout [UInt8]) {
    var text = text
    let isFirst = beginsLine(output)
    text.withUTF8 { bytes in
      var index = 0
      if isFirst {
        while index < bytes.count, isSpace(bytes[index]) { index += 1 }
        index = start(bytes, index, &output)
      }
      while index < bytes.count {
        inline(bytes, index, &output)
        index += 1
      }
    }
  }

  /// Prints the destination of a link: no white space, no brackets.
  static func appendDestination(_ text: String, to output: inout [UInt8]) {
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in text.utf8 {
      switch byte {
      case 0...0x20, 0x7F, UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"),
        UInt8(ascii: ">"), UInt8(ascii: "\\"), UInt8(ascii: "\""), UInt8(ascii: "|"),
        UInt8(ascii: "`"):
        output.append(UInt8(ascii: "%"))
        output.append(digits[Int(byte >> 4)])
        output.append(digits[Int(byte & 15)])
      case UInt8(ascii: "&"): output.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"):
        output.append(UInt8(ascii: "\\"))
        output.append(byte)
      default: output.append(byte)
      }
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (9...13).contains(byte) }

  /// Looks back to the line's start over what may stand before a block.
  private static func beginsLine(_ output: [UInt8]) -> Bool {
    for byte in output.reversed() {
      switch byte {
      case UInt8(ascii: "\n"): return true
      case 0x20, 0x09, UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"),
        UInt8(ascii: "#"), UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: "["),
        UInt8(ascii: "]"), UInt8(ascii: "="), UInt8(ascii: "~"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        continue
      default: return false
      }
    }
    return true
  }

  /// Escapes the mark of a block at the start of a line.
  ///
  /// - Returns: where the rest begins.
  private static func start(
    _ bytes: UnsafeBufferPointer<UInt8>, _ first: Int, _ output: inout [UInt8]
  ) -> Int {
    guard first < bytes.count else { return first }
    switch bytes[first] {
    case UInt8(ascii: "#"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="),
      UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: ":"):
      output.append(UInt8(ascii: "\\"))
      output.append(bytes[first])
      return first + 1
    default: break
    }
    var index = first
    while index < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index]) {
      output.append(bytes[index])
      index += 1
    }
    guard index > first, index < bytes.count,
      bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ")")
    else { return index }
    output.append(UInt8(ascii: "\\"))
    output.append(bytes[index])
    return index + 1
  }

  private static func inline(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ output: inout [UInt8]
  ) {
    let byte = bytes[index]
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "~"), UInt8(ascii: "|"):
      output.append(UInt8(ascii: "\\"))
      output.append(byte)
    case UInt8(ascii: "#") where output.last == 0x20:
      // At its end it would close a heading.
      output.append(contentsOf: "\\#".utf8)
    // Character references hold in raw HTML too, where a backslash does not.
    case UInt8(ascii: "<"): output.append(contentsOf: "&lt;".utf8)
    case UInt8(ascii: ">"): output.append(contentsOf: "&gt;".utf8)
    case UInt8(ascii: "&"): output.append(contentsOf: "&amp;".utf8)
    case 9...13: output.append(0x20)
    case 0: output.append(contentsOf: "\u{FFFD}".utf8)
    default: output.append(byte)
    }
  }
}
