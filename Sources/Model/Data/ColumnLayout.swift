package import Diagnostics

/// `layout`: how an export lies that is not as a raw table should be.
package struct ColumnLayout: Sendable, Hashable {
  /// `columns`: the dimension whose categories are columns; nil when each row is a cell.
  package let dimension: Located<String>?
  /// `names`: what the export calls codes or columns: its word → the code, the dimension's id,
  /// `value`, `measure` or `all`.
  package let names: [String: String]
  /// `blanks: none`: an empty cell means none; otherwise it is an error.
  package let blanksAreZero: Bool
  package let location: Location

  package init(
    dimension: Located<String>? = nil, names: [String: String] = [:], blanksAreZero: Bool = false,
    location: Location
  ) {
    self.dimension = dimension
    self.names = names
    self.blanksAreZero = blanksAreZero
    self.location = location
  }
}
