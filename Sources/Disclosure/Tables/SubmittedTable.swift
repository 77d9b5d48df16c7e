package import Model

/// A table as it stands in `content/`, which has not passed the attack yet. Other rooms make one
/// and can't look into it.
package struct SubmittedTable: Sendable {
  let dataset: Dataset
  /// Each cell once.
  let entries: [TableEntry]
  /// The file, as messages print it.
  let path: String

  package init(_ dataset: Dataset, entries: [TableEntry], path: String) {
    self.dataset = dataset
    self.entries = entries
    self.path = path
  }
}
