import Diagnostics

/// A CSV file as it was read: a header and rows of text, each cell with its position.
///
/// Every row has as many cells as the header. Keeps the bytes of the file and 16 bytes a cell;
/// the text of a cell is made when it is asked for.
package struct CSVTable: Sendable {
  package let path: String
  package let columnCount: Int
  /// False when rows with an error were left out, so that totals would mislead.
  package let isComplete: Bool
  private let bytes: [UInt8]
  /// Row by row, the header first; a multiple of `columnCount`.
  private let records: [CSVRecord]

  init(
    path: String, bytes: [UInt8], records: [CSVRecord], columnCount: Int, isComplete: Bool
  ) {
    self.path = path
    self.bytes = bytes
    self.records = records
    self.columnCount = columnCount
    self.isComplete = isComplete
  }

  /// The names of the columns: none empty, no two alike.
  package var header: CSVRow { CSVRow(self, first: 0) }

  /// The rows under the header, in the order of the file.
  package var rows: some RandomAccessCollection<CSVRow> {
    (1..<max(1, records.count / max(1, columnCount))).lazy.map {
      CSVRow(self, first: $0 * columnCount)
    }
  }

  /// The column of that name, counted from 0.
  package func column(named name: String) -> Int? {
    header.firstIndex { $0.text == name }
  }

  /// The rows for which a test of one column holds, without some of the columns.
  ///
  /// - Parameter removed: not all of the columns.
  package func selecting(
    where column: Int, _ test: (String) -> Bool, removing removed: Set<Int>
  ) -> CSVTable {
    let kept = (0..<columnCount).filter { !removed.contains($0) }
    var selection: [CSVRecord] = []
    for first in stride(from: 0, to: records.count, by: max(1, columnCount))
    where first == 0 || test(cell(first + column).text) {
      selection += kept.map { records[first + $0] }
    }
    return CSVTable(
      path: path, bytes: bytes, records: selection, columnCount: kept.count,
      isComplete: isComplete)
  }

  func cell(_ index: Int) -> CSVCell {
    let record = records[index]
    let start = Int(record.offset)
    let raw = bytes[start..<start + Int(record.count)]
    let isQuoted = raw.first == UInt8(ascii: "\"")
    return CSVCell(
      text: Self.text(raw, isQuoted: isQuoted), isQuoted: isQuoted, location: location(index))
  }

  func location(_ index: Int) -> Location {
    let record = records[index]
    let start = Int(record.offset)
    let raw = bytes[start..<start + Int(record.count)]
    let firstLine = raw.prefix { $0 != UInt8(ascii: "\n") }
    return Location(
      path: path, line: Int(record.line), column: Int(record.column),
      length: max(1, LineIndex.scalars(in: firstLine)))
  }

  /// The value of a cell from its bytes in the file.
  static func text(_ raw: ArraySlice<UInt8>, isQuoted: Bool) -> String {
    guard isQuoted else { return String(decoding: raw, as: UTF8.self) }
    let inner = raw.dropFirst().dropLast()
    let quote = UInt8(ascii: "\"")
    guard inner.contains(quote) else { return String(decoding: inner, as: UTF8.self) }
    var text: [UInt8] = []
    text.reserveCapacity(inner.count)
    var skips = false
    for byte in inner {
      skips = byte == quote && !skips
      if !skips { text.append(byte) }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
