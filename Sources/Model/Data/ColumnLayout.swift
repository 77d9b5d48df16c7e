package import Diagnostics

/// `layout`: how a raw table lies that has a column for each category of a dimension.
package struct ColumnLayout: Sendable, Hashable {
  /// `columns`: the dimension whose categories are columns.
  package let dimension: Located<String>
  /// `names`: what the export calls codes or columns: its word → the code, the dimension's id, or
  /// `all`.
  package let names: [String: String]
  /// `blanks: none`: an empty cell means none; otherwise it is an error.
  package let blanksAreZero: Bool
  package let location: Location

  package init(
    dimension: Located<String>, names: [String: String] = [:], blanksAreZero: Bool = false,
    location: Location
  ) {
    self.dimension = dimension
    self.names = names
    self.blanksAreZero = blanksAreZero
    self.location = location
  }
}
