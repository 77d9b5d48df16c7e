package import Diagnostics

/// A measure of a dataset.
package struct DatasetMeasure: Sendable, Hashable {
  /// `id`: as the column `measure` of the table says it.
  package let id: String
  package let location: Location
  /// `label`
  package let label: String
  /// `kind`
  package let kind: MeasureKind

  package init(id: String, location: Location, label: String, kind: MeasureKind) {
    self.id = id
    self.location = location
    self.label = label
    self.kind = kind
  }
}
