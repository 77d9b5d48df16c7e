import Diagnostics

/// Reads the bytes of a CSV file once, from start to end.
struct CSVReader {
  let path: String
  let bytes: [UInt8]
  let quotesNames: Bool
  var problems: ProblemLog
  private var offset = 0
  /// Of the next byte, from 1; columns in scalars.
  private var line = 1
  private var column = 1
  private var records: [CSVRecord] = []
  private(set) var columns: [String] = []
  /// As a spreadsheet numbers it: the first line of the file is row 1, and blank lines count.
  private(set) var row = 0
  private var isComplete = true
  private var hasGoodNames = true
  private var isBroken = false

  private static let quote = UInt8(ascii: "\"")
  private static let comma = UInt8(ascii: ",")
  private static let lineFeed = UInt8(ascii: "\n")

  init(_ text: SourceText, quotesNames: Bool = true) {
    self.quotesNames = quotesNames
    path = text.path
    bytes = text.bytes
    problems = ProblemLog(path: text.path)
  }

  var table: CSVTable? {
    guard !isBroken, hasGoodNames, !columns.isEmpty else { return nil }
    return CSVTable(
      path: path, bytes: bytes, records: records, columnCount: columns.count,
      isComplete: isComplete)
  }

  mutating func read() {
    let bytes = bytes
    bytes.withUnsafeBufferPointer { bytes in
      while !isBroken, skipBlankLines(bytes) {
        row += 1
        readRow(bytes)
      }
    }
    if row == 0 { problems.add(emptyFile()) }
  }

  /// Goes to the next row that is not blank; false at the end of the file.
  private mutating func skipBlankLines(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let first = line
    while offset < bytes.count, bytes[offset] == Self.lineFeed { endLine() }
    guard offset < bytes.count else { return false }
    if line > first {
      problems.add(blankLines(first: first, count: line - first))
      row += line - first
    }
    return true
  }

  private mutating func readRow(_ bytes: UnsafeBufferPointer<UInt8>) {
    let first = records.count
    var isGood = true
    var extra: CSVRecord?
    while !isBroken {
      let (record, isGoodCell) = readCell(bytes)
      isGood = isGood && isGoodCell
      if records.count - first == columns.count, !columns.isEmpty { extra = extra ?? record }
      records.append(record)
      if records.count - first > CSV.columnLimit || records.count > CSV.cellLimit {
        return stop(limit(at: record, isColumns: records.count - first > CSV.columnLimit))
      }
      guard offset < bytes.count, bytes[offset] == Self.comma else { break }
      offset += 1
      column += 1
    }
    let count = records.count - first
    if offset < bytes.count { endLine() }
    guard !isBroken else { return }
    if columns.isEmpty { return takeHeader(isGood: isGood) }
    if count != columns.count, isGood, let last = records.last {
      problems.add(ragged(count: count, at: extra ?? last))
      isGood = false
    }
    if !isGood {
      records.removeLast(count)
      isComplete = false
    }
  }

  /// Reads up to the comma or line feed after a cell, and says whether the cell was well formed.
  private mutating func readCell(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (CSVRecord, isGood: Bool) {
    let (start, startLine, startColumn) = (offset, line, column)
    var isGood = true
    if offset < bytes.count, bytes[offset] == Self.quote {
      guard skipQuoted(bytes) else {
        stop(unclosedQuote(line: startLine, column: startColumn))
        return (record(start, startLine, startColumn), false)
      }
      if offset < bytes.count, bytes[offset] != Self.comma, bytes[offset] != Self.lineFeed {
        problems.add(textAfterQuote(line: line, column: column))
        isGood = false
        skipPlain(bytes) { _, _ in }
      }
    } else {
      var quoteColumn: Int?
      skipPlain(bytes) { byte, column in
        if byte == Self.quote { quoteColumn = quoteColumn ?? column }
      }
      if let quoteColumn {
        problems.add(strayQuote(line: line, column: quoteColumn))
        isGood = false
      }
    }
    let record = record(start, startLine, startColumn)
    if offset - start > CSV.cellSizeLimit {
      problems.add(cellTooLarge(at: record))
      isGood = false
    }
    return (record, isGood)
  }

  /// Goes to the next comma or line feed.
  private mutating func skipPlain(
    _ bytes: UnsafeBufferPointer<UInt8>, _ visit: (UInt8, _ column: Int) -> Void
  ) {
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == Self.comma || byte == Self.lineFeed { return }
      visit(byte, column)
      if byte & 0xC0 != 0x80 { column += 1 }
      offset += 1
    }
  }

  /// Goes beyond the closing quote; false when there is none.
  private mutating func skipQuoted(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    offset += 1
    column += 1
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == Self.lineFeed {
        endLine()
        continue
      }
      offset += 1
      if byte & 0xC0 != 0x80 { column += 1 }
      if byte == Self.quote {
        guard offset < bytes.count, bytes[offset] == Self.quote else { return true }
        offset += 1
        column += 1
      }
    }
    return false
  }

  private mutating func endLine() {
    offset += 1
    line += 1
    column = 1
  }

  private mutating func stop(_ problem: Diagnostic) {
    problems.add(problem)
    isBroken = true
  }

  private func record(_ start: Int, _ line: Int, _ column: Int) -> CSVRecord {
    // The size limit of a CSV file keeps all of them far below 2³².
    CSVRecord(
      offset: UInt32(truncatingIfNeeded: start), count: UInt32(truncatingIfNeeded: offset - start),
      line: UInt32(truncatingIfNeeded: line), column: UInt32(truncatingIfNeeded: column))
  }

  private mutating func takeHeader(isGood: Bool) {
    guard isGood else {
      isBroken = true
      return
    }
    if let problem = wrongSeparator(header: records) { return stop(problem) }
    var names: [String: CSVRecord] = [:]
    for (index, record) in records.enumerated() {
      let name = text(record)
      if name.utf8.allSatisfy({ $0 == UInt8(ascii: " ") }) {
        hasGoodNames = false
        problems.add(emptyName(column: index + 1, at: record))
      } else if let first = names.updateValue(record, forKey: name) {
        hasGoodNames = false
        problems.add(duplicateName(name, at: record, first: first))
      }
      columns.append(name)
    }
  }
}
