/// A sheet of a spreadsheet with one table in it, or none.
package struct Sheet: Sendable, Hashable {
  /// What it would like to be called.
  package let name: String
  /// In the first cell.
  package let title: String
  /// Below the title, a cell each.
  package let lines: [String]
  package let columns: [Column]
  package let rows: [[Cell]]

  package struct Column: Sendable, Hashable {
    package let heading: String
    /// Whether it holds words rather than numbers.
    package let isText: Bool
  }

  package enum Cell: Sendable, Hashable {
    case text(String)
    case number(units: Int, decimals: Int)
    /// Words that lead to a sheet of the file, by its place.
    case link(String, sheet: Int)
  }

  package init(
    name: String, title: String, lines: [String], columns: [Column] = [], rows: [[Cell]] = []
  ) {
    self.name = name
    self.title = title
    self.lines = lines
    self.columns = columns
    self.rows = rows
  }
}
