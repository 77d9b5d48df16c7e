/// Where inlines stand in the source.
///
/// libcmark-gfm counts columns in bytes, and from the first line's indentation on every line of a
/// paragraph; of table cells it takes no account of indentation at all. So the first inline of each
/// line is put where that line's words begin, and the others on it move along.
struct MarkdownPlaces {
  /// The first and last line of a block and the byte column of its beginning, counted from 1.
  struct Block {
    var line: Int
    var column: Int
    var endLine: Int
  }

  private let source: MarkdownSource
  private var block = Block(line: 0, column: 0, endLine: 0)
  private var quotations = 0
  /// What to add to the library's lines.
  private var lineShift = 0
  /// The line for which `columnShift` was found.
  private var line = 0
  /// What to add to the library's columns.
  private var columnShift = 0
  private var isAfterBreak = false
  private var isAtCellStart = false
  private var cells: [Int] = []
  /// How many cells the row has in the source, which may be more than its table has columns.
  private(set) var writtenCells = 0
  /// Where the row or the cell begins, as an offset.
  private var start = 0
  /// How many lines of words stand before a table that took their last line for its header.
  private var linesBeforeTable = 0

  init(source: MarkdownSource) {
    self.source = source
  }

  mutating func beginBlock(_ block: Block, quotations: Int) {
    self.block = block
    self.quotations = quotations
    line = block.line
    lineShift = 0
    columnShift = 0
    isAfterBreak = false
    isAtCellStart = false
    cells.removeAll(keepingCapacity: true)
  }

  /// Link definitions before a paragraph's words leave it with their own line: moves on to the
  /// line that begins with this byte.
  mutating func skipDefinitions(before first: UInt8?) {
    guard let first, first != UInt8(ascii: "["), block.line > 0, block.column > 0 else { return }
    let start = source.range(ofLine: block.line).lowerBound + block.column - 1
    guard start < source.bytes.count, source.bytes[start] == UInt8(ascii: "[") else { return }
    var number = block.line + 1
    while number <= block.endLine {
      let content = source.contentStart(ofLine: number, quotations: quotations)
      if content < source.bytes.count, isBeginning(source.bytes[content], of: first) {
        let range = source.range(ofLine: number)
        lineShift = number - block.line
        let column = content - range.lowerBound + 1
        columnShift = column - block.column
        line = number
        block.line = number
        block.column = column
        return
      }
      number += 1
    }
  }

  private func isBeginning(_ byte: UInt8, of first: UInt8) -> Bool {
    byte == first || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "&")
      || first == UInt8(ascii: "*") && byte == UInt8(ascii: "_")
  }

  /// Begins a paragraph that has lost its place to the table that took its last line.
  mutating func beginBlock(before table: Block, quotations: Int) {
    beginBlock(table, quotations: quotations)
    lineShift = table.line
    linesBeforeTable = 1
    columnShift = table.column
  }

  mutating func breakLine() {
    isAfterBreak = true
    if linesBeforeTable > 0 { linesBeforeTable += 1 }
  }

  /// Begins a table, which stands where its block says or behind the words above it.
  mutating func beginTable(_ block: Block, quotations: Int) -> MarkdownPlace {
    let lines = linesBeforeTable
    linesBeforeTable = 0
    beginBlock(block, quotations: quotations)
    return beginRow(line: block.line + lines)
  }

  /// Begins a row of the table: finds its cells.
  mutating func beginRow(line number: Int) -> MarkdownPlace {
    line = number
    let range = source.range(ofLine: number)
    start =
      number == block.line
      ? min(range.lowerBound + max(0, block.column - 1), range.upperBound)
      : source.contentStart(ofLine: number, quotations: quotations)
    cells.removeAll(keepingCapacity: true)
    let bytes = source.bytes
    var index = start
    if index < range.upperBound, bytes[index] == UInt8(ascii: "|") { index += 1 }
    cells.append(source.skipSpace(from: index, to: range.upperBound))
    while index < range.upperBound {
      if bytes[index] == UInt8(ascii: "\\") {
        index += 2
        continue
      }
      if bytes[index] == UInt8(ascii: "|") {
        cells.append(source.skipSpace(from: index + 1, to: range.upperBound))
      }
      index += 1
    }
    writtenCells = countCells(start..<range.upperBound)
    return location(line, start - range.lowerBound + 1)
  }

  /// A bar with a backslash right before it belongs to a cell, and so does nothing else: neither
  /// code nor a second backslash protects one.
  private func countCells(_ row: Range<Int>) -> Int {
    let bytes = source.bytes[row]
    let isBar = { (index: Int) in
      bytes[index] == UInt8(ascii: "|")
        && (index == row.lowerBound || bytes[index - 1] != UInt8(ascii: "\\"))
    }
    guard let end = bytes.lastIndex(where: { $0 != 32 && $0 != 9 }) else { return 0 }
    let start = isBar(row.lowerBound) ? row.lowerBound + 1 : row.lowerBound
    guard start <= end else { return 0 }
    return (start...end).count(where: isBar) + (isBar(end) ? 0 : 1)
  }

  /// Where a cell of the row stands; the row's beginning when it isn't written.
  func cellLocation(_ index: Int) -> MarkdownPlace {
    let offset = index < cells.count ? cells[index] : start
    return location(line, offset - source.range(ofLine: line).lowerBound + 1)
  }

  /// Begins a cell of the row; one that isn't written stands at the row's end.
  mutating func beginCell(_ index: Int) -> MarkdownPlace {
    let range = source.range(ofLine: line)
    start = index < cells.count ? cells[index] : range.upperBound
    isAtCellStart = true
    return location(line, start - range.lowerBound + 1)
  }

  /// The place of an inline from the library's line and column.
  ///
  /// - Parameter isCode: whether the column is that of the code behind its backticks.
  mutating func inline(line reported: Int, column: Int, isCode: Bool = false) -> MarkdownPlace {
    guard reported > 0 || lineShift > 0 else { return location(block.line, block.column) }
    if !cells.isEmpty { return inlineInCell(column: column, isCode: isCode) }
    let number = reported + lineShift
    let start = source.range(ofLine: number).lowerBound
    if isAfterBreak {
      isAfterBreak = false
      line = number
      var content = source.contentStart(ofLine: number, quotations: quotations)
      while isCode, content < source.bytes.count, source.bytes[content] == UInt8(ascii: "`") {
        content += 1
      }
      columnShift = content - start + 1 - column
    } else if number != line {
      // The line was broken within a link or code: the library counts from the line's beginning.
      line = number
      columnShift = 0
    }
    return location(number, column + columnShift)
  }

  private mutating func inlineInCell(column: Int, isCode: Bool) -> MarkdownPlace {
    let lineStart = source.range(ofLine: line).lowerBound
    if isAtCellStart {
      columnShift = column
      isAtCellStart = false
      while isCode, start < source.bytes.count, source.bytes[start] == UInt8(ascii: "`") {
        start += 1
      }
    }
    // The library counts without the backslash of `\|`.
    var offset = start
    for _ in 0..<max(0, column - columnShift) where offset + 1 < source.bytes.count {
      if source.bytes[offset] == UInt8(ascii: "\\"), source.bytes[offset + 1] == UInt8(ascii: "|") {
        offset += 1
      }
      offset += 1
    }
    return location(line, offset - lineStart + 1)
  }

  /// Where the block's words begin.
  var beginning: MarkdownPlace { location(block.line, block.column) }

  func blockLocation(_ block: Block) -> MarkdownPlace { location(block.line, block.column) }

  private func location(_ line: Int, _ column: Int) -> MarkdownPlace {
    guard line > 0 else { return MarkdownPlace(line: 0, column: 0) }
    let start = source.range(ofLine: line).lowerBound
    return MarkdownPlace(
      line: line + source.firstLine - 1,
      column: source.column(ofByte: start + max(0, column - 1), inLine: line))
  }
}
