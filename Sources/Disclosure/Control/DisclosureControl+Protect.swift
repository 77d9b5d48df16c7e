package import Diagnostics
package import Model

extension DisclosureControl {
  /// Makes tables that may be published out of raw ones.
  ///
  /// - Parameters:
  ///   - tables: what is to be released now.
  ///   - published: what readers see already, but for what `tables` replace.
  ///   - superseded: tables that readers once saw, those that `tables` replace included.
  /// - Returns: the tables in the order given, and what was withheld of each; nil when a problem
  ///   stops the release. Why each cell is withheld, in the order of tables and cells. Every
  ///   problem, in file order.
  package static func protect(
    _ tables: [RawTable], published: [SubmittedTable], superseded: [SubmittedTable],
    catalogue: DataCatalogue, jobs: Int,
    progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) -> (
    release: [(table: ReleasedTable, summary: ProtectionSummary)]?,
    explanations: [CellExplanation], diagnostics: [Diagnostic]
  ) {
    ([], [], [])
  }
}
