package import Diagnostics

/// A dimension of a dataset: a column of its table.
package struct DatasetDimension: Sendable, Hashable {
  /// `id`: the column's name. The same id in two datasets means the same thing.
  package let id: String
  package let location: Location
  /// `classification`; default the id.
  package let classification: Located<String>
  /// `label`; default the classification's title.
  package let label: String?
  /// `total`: the label of the total, whose code is `all`. nil when the table has no total.
  package let totalLabel: String?
  /// `sensitive`: a group whose members are all in one category must not be seen to be so.
  package let isSensitive: Bool

  /// The code of a dimension's total.
  package static let totalCode = "all"

  package init(
    id: String, location: Location, classification: Located<String>, label: String? = nil,
    totalLabel: String? = nil, isSensitive: Bool = false
  ) {
    self.id = id
    self.location = location
    self.classification = classification
    self.label = label
    self.totalLabel = totalLabel
    self.isSensitive = isSensitive
  }
}
