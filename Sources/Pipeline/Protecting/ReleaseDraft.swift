import Diagnostics
import Disclosure
import Ledger
import Model

/// A file of tables in the content folder as it would stand after a release.
struct ReleaseDraft {
  let file: LedgerFile
  let source: SourceFile
  /// What says what it counts.
  let metadata: SourceFile
  let change: ProtectedTable.Change
  let summaries: [ProtectionSummary]

  /// Reads it back as `check` will read it.
  ///
  /// - Returns: nil when that is not possible, which would be a mistake of the program.
  func tables(in publication: Publication) -> [SubmittedTable]? {
    let tables = FormerTables.read(file, table: source, metadata: metadata, in: publication).tables
    return tables.count == summaries.count ? tables.map(\.table) : nil
  }
}
