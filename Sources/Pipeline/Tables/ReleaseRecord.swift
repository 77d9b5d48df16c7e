import Content
import Diagnostics
import Disclosure
import Ledger
import Model

/// The ledger, with the tables in it that readers saw once.
struct ReleaseRecord {
  /// A release as it was read anew.
  struct Former {
    let entry: LedgerEntry
    let dataset: Dataset
    let table: SubmittedTable
  }

  let folder: LedgerFolder
  /// Of every release, those that stand included, in order.
  let releases: [Former]
  /// Today's, and what audits counted that are gone.
  let catalogue: DataCatalogue
  /// In file order.
  let diagnostics: [Diagnostic]

  init(content: String, publication: Publication) {
    folder = LedgerFolder.read(content: content)
    var problems = folder.diagnostics
    var releases: [Former] = []
    var classifications: [String: Classification] = [:]
    var populations: [String: Population] = [:]
    for copy in folder.copies where folder.diagnostics.isEmpty {
      let read = TablePlaces.read(
        copy.entry.file, table: copy.table, metadata: copy.metadata, in: publication)
      releases += read.tables.map {
        Former(entry: copy.entry, dataset: $0.dataset, table: $0.table)
      }
      for item in read.classifications { classifications[item.id] = item }
      for item in read.populations { populations[item.id] = item }
      if read.tables.isEmpty { problems.append(Self.notUnderstood(copy, read.diagnostics)) }
    }
    let today = publication.data
    catalogue = DataCatalogue(
      classifications: (today.classifications + classifications.values)
        .sorted { $0.id.precedesByBytes($1.id) },
      populations: today.populations
        + populations.values.sorted { $0.id.precedesByBytes($1.id) },
      datasets: today.datasets)
    self.releases = releases
    diagnostics = problems.sorted { $0.location < $1.location }
  }

  /// What readers knew once and no longer see: releases that were replaced or withdrawn, and those
  /// that stand of datasets that now claim to count something else.
  ///
  /// - Parameter replaced: places whose tables are about to be replaced.
  func superseded(in publication: Publication, replaced: Set<LedgerFile> = []) -> [SubmittedTable] {
    let standing = Set(folder.ledger?.standing.map(\.number) ?? [])
    let today = publication.data.datasets
    return releases.filter { former in
      guard standing.contains(former.entry.number), !replaced.contains(former.entry.file) else {
        return true
      }
      guard let dataset = today.first(where: { $0.key == former.dataset.key }) else { return true }
      return !Self.countsTheSame(dataset, former.dataset)
    }.map(\.table)
  }

  /// Whether cells of the two with the same codes are the same counts.
  private static func countsTheSame(_ left: Dataset, _ right: Dataset) -> Bool {
    func time(_ dataset: Dataset) -> [CalendarDate] {
      switch dataset.time {
      case .snapshot(let day): [day.value]
      case .period(let period): [period.start, period.end]
      }
    }
    return left.population.value == right.population.value && time(left) == time(right)
      && left.dimensions.map(\.id) == right.dimensions.map(\.id)
      && left.dimensions.map(\.classification.value) == right.dimensions.map(\.classification.value)
      && left.measures.map(\.id) == right.measures.map(\.id)
      && left.measures.map(\.kind) == right.measures.map(\.kind)
  }

  private static func notUnderstood(_ copy: LedgerCopy, _ found: [Diagnostic]) -> Diagnostic {
    let first = found.first { $0.severity == .error }
    return Diagnostic(
      .releaseNotUnderstood, at: Location(path: copy.table.path),
      "Release \(copy.entry.number), of `\(copy.entry.file.table)`, names something that is no"
        + " longer there",
      advice: "Put back what it names: populations, classifications and codes stay once a table"
        + " that uses them was released.",
      related: first.map {
        [Diagnostic.Related(location: $0.location, message: $0.message + ".")]
      } ?? [])
  }
}
