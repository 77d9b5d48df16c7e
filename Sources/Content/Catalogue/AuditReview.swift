import Diagnostics
import Model

/// The audits of a publication as data: their tables in the catalogue, and whether what they say of
/// groups holds.
struct AuditReview {
  /// With the datasets, classifications and populations of the audits.
  let catalogue: DataCatalogue
  /// What the file of tallies of each audit counts, by edition and audit.
  let subjects: [DatasetKey: TallySubject]
  private let audits: [(edition: String, audit: Audit)]
  private let classifications: [String: Classification]
  /// Classifications that are there but can't be read; what names them is not at fault.
  private let unreadable: Set<String>

  /// - Parameters:
  ///   - parts: by edition.
  ///   - catalogue: without the audits.
  init(_ parts: [String: [EditionPart]], _ catalogue: DataCatalogue, unreadable: Set<String>) {
    var audits: [(edition: String, audit: Audit)] = []
    for edition in parts.keys.sortedByBytes {
      for case .audit(let audit) in parts[edition] ?? [] { audits.append((edition, audit)) }
    }
    self.audits = audits
    self.unreadable = unreadable
    classifications = Dictionary(
      catalogue.classifications.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    // Of an audit in several editions, the last one's words are those shown.
    let populations = Dictionary(
      audits.map { ($0.audit.id, $0.audit.population) }, uniquingKeysWith: { $1 })
    self.catalogue = DataCatalogue(
      classifications: (catalogue.classifications
        + audits.flatMap { $0.audit.classifications(edition: $0.edition) })
        .sorted { $0.id.precedesByBytes($1.id) },
      populations: catalogue.populations
        + populations.keys.sortedByBytes.compactMap { populations[$0] },
      datasets: (catalogue.datasets + audits.flatMap { $0.audit.datasets(edition: $0.edition) })
        .sorted { $0.key < $1.key })
    let all = TableSubject.all(self.catalogue)
    subjects = Dictionary(
      audits.map { edition, audit in
        (
          DatasetKey(edition: edition, dataset: audit.id),
          TallySubject(
            audit: audit,
            tables: audit.waves.map {
              all[DatasetKey(edition: edition, dataset: audit.datasetID($0))]
            })
        )
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Groups that no classification knows.
  var diagnostics: [Diagnostic] {
    audits.flatMap(\.audit.waves).flatMap { wave -> [Diagnostic] in
      if let id = wave.groups, classifications[id.value] == nil {
        guard !unreadable.contains(id.value) else { return [] }
        let known = classifications.keys.sortedByBytes
        return [DataProblem.unknownClassification(id, known: known)]
      }
      let codes = wave.groups.flatMap { classifications[$0.value] }?.codes.map(\.code) ?? []
      let known = [DatasetDimension.totalCode] + codes
      return wave.invited.map(\.group).filter { !known.contains($0.value) }
        .map { DataProblem.unknown($0, "group", known: known) }
    }
  }

  /// Audits with waves but no tallies, and tallies without an audit.
  ///
  /// - Parameter prefix: what stands before a relative path in messages.
  func unpaired(_ files: [TreeFile], prefix: String) -> [Diagnostic] {
    let tallies = files.filter { $0.kind == .tally }
    let counted = Set(tallies.map { DatasetKey(edition: $0.edition ?? "", dataset: $0.stem) })
    let missing = audits.filter { edition, audit in
      !audit.waves.isEmpty && audit.questionnaire != nil
        && !counted.contains(DatasetKey(edition: edition, dataset: audit.id))
    }
    let described = Set(files.filter { $0.kind == .audit }.map { $0.path.dropLast(".yaml".count) })
    let alone = tallies.filter { !described.contains($0.path.dropLast(".csv".count)) }
    return missing.map { edition, audit in
      TallyProblem.missing(audit, edition: edition)
    } + alone.map { TallyProblem.undescribed(prefix + $0.path, stem: $0.stem) }
  }
}
