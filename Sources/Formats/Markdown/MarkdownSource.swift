import Diagnostics

/// The bytes of a Markdown text and where they stand in their file.
struct MarkdownSource {
  let bytes: UnsafeBufferPointer<UInt8>
  let path: String
  let firstLine: Int
  let firstColumn: Int
  /// Where each line begins.
  let starts: [Int]
  /// Whether every column is that of a byte.
  private let isASCII: Bool

  init(bytes: UnsafeBufferPointer<UInt8>, path: String, firstLine: Int, firstColumn: Int) {
    self.bytes = bytes
    self.path = path
    self.firstLine = firstLine
    self.firstColumn = firstColumn
    var starts = [0]
    starts.reserveCapacity(bytes.count / 32 + 4)
    // A carriage return alone ends a line too, as it does for the parser.
    for (index, byte) in bytes.enumerated() where byte == 10 || byte == 13 {
      if byte == 13, index + 1 < bytes.count, bytes[index + 1] == 10 { continue }
      starts.append(index + 1)
    }
    self.starts = starts
    isASCII = bytes.reduce(0) { $0 | $1 } < 0x80
  }

  /// The bytes of a line without its end; nothing when there is no such line.
  ///
  /// - Parameter line: counts from 1 at the text's beginning, not the file's.
  func range(ofLine line: Int) -> Range<Int> {
    guard line >= 1, line <= starts.count else { return bytes.count..<bytes.count }
    let start = starts[line - 1]
    var end = line < starts.count ? starts[line] - 1 : bytes.count
    if end > start, bytes[end - 1] == 13 { end -= 1 }
    return start..<max(start, end)
  }

  /// Where the words of a line begin, behind the `>` marks of that many quotations and white space.
  func contentStart(ofLine line: Int, quotations: Int) -> Int {
    let range = range(ofLine: line)
    var index = skipSpace(from: range.lowerBound, to: range.upperBound)
    for _ in 0..<max(0, quotations) {
      guard index < range.upperBound, bytes[index] == UInt8(ascii: ">") else { break }
      index = skipSpace(from: index + 1, to: range.upperBound)
    }
    return index
  }

  func skipSpace(from start: Int, to end: Int) -> Int {
    var index = start
    while index < end, bytes[index] == 32 || bytes[index] == 9 { index += 1 }
    return index
  }

  /// The column in the file of a byte of a line, in scalars.
  func column(ofByte offset: Int, inLine line: Int) -> Int {
    let range = range(ofLine: line)
    let end = min(max(offset, range.lowerBound), range.upperBound)
    if isASCII { return firstColumn + end - range.lowerBound }
    var column = firstColumn
    for index in range.lowerBound..<end where bytes[index] & 0xC0 != 0x80 { column += 1 }
    return column
  }

  /// The place in the file of a byte of the text.
  func location(ofByte offset: Int, length: Int = 1) -> Location {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return Location(
      path: path, line: firstLine + low, column: column(ofByte: offset, inLine: low + 1),
      length: length)
  }
}
