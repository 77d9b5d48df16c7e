package import Diagnostics
package import Disclosure
package import Model

/// What reading a released table out of its place gave.
package struct ReleasedReading: Sendable {
  /// One for a dataset, one for each wave of an audit; empty when there is any error.
  package var tables: [(dataset: Dataset, table: SubmittedTable)] = []
  /// What an audit's tables are about, which its own file says.
  package var classifications: [Classification] = []
  package var populations: [Population] = []
  package var diagnostics: [Diagnostic] = []
}
