package import Disclosure

/// The table of a figure: the one source of its chart, its files, its page and its text.
package struct FigureTable: Sendable, Hashable {
  /// What it counts, by what, and when.
  package let caption: String
  /// What percentages are of, and how they are rounded; breaks in words.
  package let notes: [String]
  /// The heading of the first column, which names the rows.
  package let rowHeading: String
  /// As files call the first column: a dimension's id, `year`, `stage`.
  package let rowID: String
  package let columns: [FigureColumn]
  package let rows: [FigureRow]
  /// What a marker says here, where it is not what it says everywhere.
  private let meanings: [Marker: String]

  package init(
    caption: String, notes: [String], rowHeading: String, rowID: String,
    columns: [FigureColumn], rows: [FigureRow], meanings: [Marker: String] = [:]
  ) {
    self.caption = caption
    self.notes = notes
    self.rowHeading = rowHeading
    self.rowID = rowID
    self.columns = columns
    self.rows = rows
    self.meanings = meanings
  }

  /// What a marker says to a reader of this table.
  package func meaning(of marker: Marker) -> String { meanings[marker] ?? marker.meaning }

  /// The places of columns of a role.
  package func places(_ role: FigureColumn.Role) -> [Int] {
    columns.indices.filter { columns[$0].role == role }
  }

  /// The markers it uses, in the order of `Marker.allCases`.
  package var markers: [Marker] {
    let used = Set(rows.flatMap { $0.cells.compactMap(\.marker) })
    return Marker.allCases.filter(used.contains)
  }

  /// The table as pages print it.
  package var printed: PrintedTable {
    PrintedTable(
      caption: caption, notes: notes, rowHeading: rowHeading, columns: columns.map(\.heading),
      rows: rows.map { row in
        PrintedTable.Row(
          label: row.label, depth: row.depth, isTotal: row.isTotal,
          cells: row.cells.map { PrintedNumber(shown: $0) })
      }, isList: true)
  }
}
