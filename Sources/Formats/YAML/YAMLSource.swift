import Diagnostics

/// The lines that YAML is read from, and how their marks become locations in the file.
struct YAMLSource {
  let path: String
  let lines: LineIndex
  /// The number of the file's lines before the first of these.
  let linesBefore: Int

  init(path: String, bytes: [UInt8], startingLine: Int) {
    self.path = path
    self.lines = LineIndex(bytes)
    self.linesBefore = max(0, startingLine - 1)
  }

  func location(_ mark: YAMLMark, length: Int = 1) -> Location {
    let mark = isEnd(mark) ? lastMark : mark
    return Location(
      path: path, line: mark.line + 1 + linesBefore, column: mark.column + 1, length: length)
  }

  /// Whether a mark is at the end of the text; libyaml then often counts a line too many.
  func isEnd(_ mark: YAMLMark) -> Bool {
    mark.line >= lines.starts.count
      || (mark.line == lines.starts.count - 1
        && lines.line(mark.line + 1, from: mark.column + 1).isEmpty)
  }

  /// The end of the last line that has any text, where an editor can be pointed.
  private var lastMark: YAMLMark {
    var line = lines.starts.count
    while line > 1, lines.line(line).isEmpty { line -= 1 }
    return YAMLMark(line: line - 1, column: lines.width(line))
  }

  func location(_ span: YAMLSpan) -> Location {
    Location(path: path, line: span.line, column: span.column, length: span.length)
  }

  /// A line by its mark's number, which counts from 0.
  func text(ofLine line: Int) -> String { String(decoding: lines.line(line + 1), as: UTF8.self) }

  /// From a start to an end on the same line, otherwise to the end of the first line.
  func span(from start: YAMLMark, to end: YAMLMark) -> YAMLSpan {
    let last = end.line == start.line ? end.column : lines.width(start.line + 1)
    return YAMLSpan(
      line: start.line + 1 + linesBefore, column: start.column + 1,
      length: max(1, last - start.column))
  }

  /// The first line of text of a block scalar whose indicator is at `header`.
  ///
  /// The indentation is what the first line with any text has in the source, less what of it is
  /// left in the value. A scalar without any text is placed at its indicator.
  func span(ofBlock value: String, header: YAMLMark) -> YAMLSpan {
    let first = header.line + 2
    let valueLine = value.utf8.split(separator: UInt8(ascii: "\n")).first { !isSpaces($0) }
    let sourceLine = (first...max(first, lines.starts.count)).first { !isSpaces(lines.line($0)) }
    guard let valueLine, let sourceLine, first <= lines.starts.count else {
      return span(from: header, to: YAMLMark(line: header.line, column: header.column + 1))
    }
    let indentation = max(0, leadingSpaces(lines.line(sourceLine)) - leadingSpaces(valueLine))
    return YAMLSpan(
      line: first + linesBefore, column: indentation + 1,
      length: max(1, lines.width(first) - indentation))
  }

  private func leadingSpaces(_ bytes: some Sequence<UInt8>) -> Int {
    var count = 0
    for byte in bytes {
      if byte != UInt8(ascii: " ") { break }
      count += 1
    }
    return count
  }

  private func isSpaces(_ bytes: some Sequence<UInt8>) -> Bool {
    bytes.allSatisfy { $0 == UInt8(ascii: " ") }
  }
}
