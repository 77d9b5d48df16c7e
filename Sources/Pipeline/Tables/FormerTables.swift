import Content
import Diagnostics
import Disclosure
import Ledger
import Model

/// The tables of one file that does not stand in its place: one, or one for each wave of an audit.
enum FormerTables {
  /// - Returns: no tables when there is any error.
  static func read(
    _ file: LedgerFile, table: SourceFile, metadata: SourceFile, in publication: Publication
  ) -> (tables: [(dataset: Dataset, table: SubmittedTable)], diagnostics: [Diagnostic]) {
    if file.folder == TablePlaces.audits {
      return ReleasedReader.read(
        tallies: table, metadata: metadata, edition: file.edition, audit: file.name,
        in: publication)
    }
    let read = ReleasedReader.read(
      table: table, metadata: metadata,
      key: DatasetKey(edition: file.edition, dataset: file.name), in: publication)
    guard let dataset = read.dataset, let table = read.table else { return ([], read.diagnostics) }
    return ([(dataset, table)], read.diagnostics)
  }
}
