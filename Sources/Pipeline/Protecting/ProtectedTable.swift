package import Disclosure

/// A raw table that was released.
package struct ProtectedTable: Sendable, Hashable {
  package enum Change: Sendable, Hashable {
    /// Readers had not seen it before.
    case first
    /// It takes the place of an earlier release.
    case replaced
    /// It was released already, and has been changed or deleted since: it is put back.
    case restored
    /// It is the same as what stands already.
    case unchanged
  }

  /// In the content folder: `2026/data/grades.csv`.
  package let file: String
  package let change: Change
  /// How much of it was withheld, for each dataset that the file holds.
  package let summaries: [ProtectionSummary]
}
