import Content
import Diagnostics
import Ledger
import Model

/// Which file of the content folder holds the table of a dataset.
enum TablePlaces {
  /// The folder of tallies.
  static let audits = "audits"

  /// The waves of an audit share one file: their datasets are named `audit-<id>--<wave>`, and no
  /// other id has two hyphens in a row.
  static func file(of key: DatasetKey) -> LedgerFile? {
    let name = key.dataset
    guard name.hasPrefix("audit-"), let wave = name.firstRange(of: "--") else {
      return LedgerFile(edition: key.edition, folder: "data", name: name)
    }
    let audit = name[..<wave.lowerBound].dropFirst("audit-".count)
    return LedgerFile(edition: key.edition, folder: audits, name: String(audit))
  }

  /// Reads a released table that does not stand in its place.
  static func read(
    _ file: LedgerFile, table: SourceFile, metadata: SourceFile, in publication: Publication
  ) -> ReleasedReading {
    file.folder == LedgerFile.audits
      ? ReleasedReader.audit(
        file.name, edition: file.edition, table: table, metadata: metadata, in: publication)
      : ReleasedReader.dataset(
        DatasetKey(edition: file.edition, dataset: file.name), table: table, metadata: metadata,
        in: publication)
  }
}
