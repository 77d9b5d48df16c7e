import Diagnostics

/// Names a dataset of an edition.
package struct DatasetKey: Sendable, Hashable, Comparable {
  package let edition: String
  package let dataset: String

  package init(edition: String, dataset: String) {
    self.edition = edition
    self.dataset = dataset
  }

  package static func < (left: DatasetKey, right: DatasetKey) -> Bool {
    if left.edition != right.edition { return left.edition.precedesByBytes(right.edition) }
    return left.dataset.precedesByBytes(right.dataset)
  }
}
