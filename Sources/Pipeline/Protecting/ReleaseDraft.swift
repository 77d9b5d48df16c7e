import Content
import Diagnostics
import Disclosure
import Ledger
import Model

/// A table of the content folder as it would stand after a release.
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
  func table(in publication: Publication) -> SubmittedTable? {
    let read = ReleasedReader.read(
      table: source, metadata: metadata,
      key: DatasetKey(edition: file.edition, dataset: file.name), in: publication)
    return read.table
  }
}
