/// Makes any text stand for itself in HTML, byte by byte.
///
/// Bytes and not characters, because a combining accent behind a quote makes one character of both
/// and hides the quote. The five that HTML gives a meaning become references; control bytes that
/// neither HTML nor XML allows become U+FFFD.
package enum HTMLEscape {
  /// Adds text escaped for element content and for quoted attribute values alike.
  package static func append(_ bytes: some Collection<UInt8>, to output: inout [UInt8]) {
    append(bytes, mask: markup | quotes | controls, to: &output)
  }

  /// As above, for the many texts that templates print.
  package static func append(_ text: String, to output: inout [UInt8]) {
    var text = text
    text.withUTF8 { appendRuns($0, mask: markup | quotes | controls, to: &output) }
  }

  /// Adds text escaped for element content alone, where quotes stand for themselves.
  static func appendContent(_ bytes: some Collection<UInt8>, to output: inout [UInt8]) {
    append(bytes, mask: markup | controls, to: &output)
  }

  /// The special bytes are all below 64, so that sets of them are one word each.
  private static let markup = set("&<>")
  private static let quotes = set("\"'")
  /// All below space but tab, line feed and carriage return.
  private static let controls: UInt64 = 0xFFFF_FFFF & ~(1 << 9 | 1 << 10 | 1 << 13)

  private static func set(_ characters: StaticString) -> UInt64 {
    characters.withUTF8Buffer { $0.reduce(0) { $0 | 1 << UInt64($1) } }
  }

  private static func append(
    _ bytes: some Collection<UInt8>, mask: UInt64, to output: inout [UInt8]
  ) {
    let done: Void? = bytes.withContiguousStorageIfAvailable {
      appendRuns($0, mask: mask, to: &output)
    }
    if done == nil {
      Array(bytes).withUnsafeBufferPointer { appendRuns($0, mask: mask, to: &output) }
    }
  }

  private static func appendRuns(
    _ bytes: UnsafeBufferPointer<UInt8>, mask: UInt64, to output: inout [UInt8]
  ) {
    var start = 0
    for (index, byte) in bytes.enumerated() where byte < 64 && mask >> UInt64(byte) & 1 == 1 {
      output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
      start = index + 1
      let reference: StaticString =
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: "\u{FFFD}"
        }
      output.append(literal: reference)
    }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
  }
}
