/// A cell of a released table.
package struct ReleasedCell: Sendable, Hashable {
  /// In the order of the dataset's dimensions; `all` for a total.
  package let codes: [String]
  /// The measure's id.
  package let measure: String
  package let value: ReleasedValue
}
