package import Diagnostics

/// A row of a CSV table: as many cells as the table has columns.
package struct CSVRow: RandomAccessCollection, Sendable {
  private let table: CSVTable
  private let first: Int

  init(_ table: CSVTable, first: Int) {
    self.table = table
    self.first = first
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { table.columnCount }

  /// The cell of a column, counted from 0.
  package subscript(column: Int) -> CSVCell {
    precondition(indices.contains(column), "a column that the table does not have")
    return table.cell(first + column)
  }

  /// The place of the first cell, for a problem with the row as a whole.
  package var location: Location { table.location(first) }
}
