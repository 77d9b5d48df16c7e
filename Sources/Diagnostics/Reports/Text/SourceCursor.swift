/// Walks forward through a file's lines and columns, each byte passed once, so that a report of
/// many problems takes no longer than one reading of the file.
struct SourceCursor {
  private let bytes: [UInt8]
  private var line = 1
  private var lineStart: Int
  private var lineEnd: Int?
  private var column = 1
  private var index: Int

  init(_ source: SourceFile) {
    bytes = source.bytes
    // A byte order mark is no part of the first line.
    lineStart = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0
    index = lineStart
  }

  /// Goes to a place at or after the last.
  ///
  /// - Returns: nil when the file has no such line. A column past the end stands at the end.
  mutating func seek(line wanted: Int, column wantedColumn: Int) -> SourcePlace? {
    guard wanted >= line else { return nil }
    while line < wanted {
      guard let newline = bytes[lineStart...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
      line += 1
      lineStart = newline + 1
      lineEnd = nil
      column = 1
      index = lineStart
    }
    let end = endOfLine()
    while column < wantedColumn, index < end {
      index += 1
      while index < end, isContinuation(bytes[index]) { index += 1 }
      column += 1
    }
    return SourcePlace(bytes: bytes, line: lineStart..<end, caret: index)
  }

  private mutating func endOfLine() -> Int {
    if let lineEnd { return lineEnd }
    var end = bytes[lineStart...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    if end > lineStart, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    lineEnd = end
    return end
  }

  private func isContinuation(_ byte: UInt8) -> Bool { byte & 0xc0 == 0x80 }
}
