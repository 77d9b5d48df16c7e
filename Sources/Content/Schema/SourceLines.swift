import Diagnostics

/// A text file by lines, to look up what stands at a line and column.
struct SourceLines {
  private let text: String
  /// The offset of the first byte of each line.
  private let starts: [Int]

  static let none = SourceLines(SourceFile(path: "", bytes: []))

  /// - Parameter end: bytes from there on are not looked at.
  init(_ source: SourceFile, to end: Int = .max) {
    let bytes = source.bytes.prefix(end)
    var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    bytes.withUnsafeBufferPointer { bytes in
      for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") {
        starts.append(index + 1)
      }
    }
    self.starts = starts
    text = String(decoding: bytes, as: UTF8.self)
  }

  /// Goes through the file from a place on; nil when there is no such line.
  func cursor(line: Int, column: Int) -> SourceCursor? {
    guard line >= 1, line <= starts.count, starts[line - 1] <= text.utf8.count else { return nil }
    let start = text.utf8.index(text.startIndex, offsetBy: starts[line - 1])
    var cursor = SourceCursor(text.unicodeScalars[start...], line: line)
    while cursor.column < column, cursor.scalar != nil { cursor.advance() }
    return cursor
  }
}
