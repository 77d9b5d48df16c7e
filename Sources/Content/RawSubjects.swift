import Disclosure
import Model

/// What the raw tables of a publication count.
struct RawSubjects: Sendable {
  private let tables: [DatasetKey: TableSubject]
  /// By edition and audit.
  private let tallies: [DatasetKey: TallySubject]

  init(_ publication: Publication?) {
    let tables = TableSubject.all(publication?.data ?? DataCatalogue())
    self.tables = tables
    var tallies: [DatasetKey: TallySubject] = [:]
    for edition in publication?.editions ?? [] {
      for audit in edition.audits {
        tallies[DatasetKey(edition: edition.id, dataset: audit.id)] = TallySubject(
          audit: audit,
          tables: audit.waves.map {
            tables[DatasetKey(edition: edition.id, dataset: audit.datasetID($0))]
          })
      }
    }
    self.tallies = tallies
  }

  /// Reads a raw table, or the tallies of an audit; nil when it is not known what it counts.
  ///
  /// - Parameter path: as messages print it.
  func load(_ file: TreeFile, path: String) -> LoadedFile<[RawTable]>? {
    let key = DatasetKey(edition: file.edition ?? "", dataset: file.stem)
    let (table, tally) = file.kind == .tally ? (nil, tallies[key]) : (tables[key], nil)
    guard table != nil || tally != nil else { return nil }
    let (source, problems) = TextFile.load(file, path: path, as: .csv)
    guard let source else { return LoadedFile(source: nil, value: nil, diagnostics: problems) }
    if let tally {
      let (found, faults) = TallyReader.read(source, of: tally, isRaw: true)
      return LoadedFile(
        source: nil, value: found.map { RawTable($0.dataset, entries: $0.entries, path: path) },
        diagnostics: problems + faults)
    }
    guard let table else { return nil }
    let (entries, faults) = TableReader.read(
      source, of: table.dataset, table.classifications, isRaw: true)
    return LoadedFile(
      source: nil, value: entries.map { [RawTable(table.dataset, entries: $0, path: path)] },
      diagnostics: problems + faults)
  }
}
