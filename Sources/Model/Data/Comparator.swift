package import Diagnostics

/// What a dataset's shares are held against, such as the census.
package struct Comparator: Sendable, Hashable {
  package let id: String
  package let location: Location
  /// `label`, such as "Working-age residents of Exampleshire".
  package let label: String
  /// `source`, with geography and date.
  package let source: String
  /// `dimension`: of the dataset.
  package let dimension: Located<String>
  /// `shares`: percentages by code, in the order written.
  package let shares: [ComparatorShare]

  package init(
    id: String, location: Location, label: String, source: String, dimension: Located<String>,
    shares: [ComparatorShare]
  ) {
    self.id = id
    self.location = location
    self.label = label
    self.source = source
    self.dimension = dimension
    self.shares = shares
  }
}
