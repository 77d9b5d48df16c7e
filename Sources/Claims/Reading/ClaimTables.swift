import Disclosure
import Figures
import Model

/// The released tables that claims point at.
struct ClaimTables {
  let index: PublicationIndex
  private let release: Release
  private var kept: [DatasetKey: TableFigures] = [:]

  init(_ index: PublicationIndex, release: Release) {
    self.index = index
    self.release = release
  }

  /// nil when readers see no such table.
  mutating func figures(_ key: DatasetKey) -> TableFigures? {
    if let figures = kept[key] { return figures }
    guard let table = release[key] else { return nil }
    let figures = TableFigures(table, catalogue: index.publication.data)
    kept[key] = figures
    return figures
  }

  /// The table that a claim names; nil when it names none, which another rule reports.
  mutating func subject(
    of claim: ClaimReference, wave: String?, from scope: ReferenceScope
  ) throws(ClaimFault) -> ClaimSubject? {
    guard case .success(let resolution) = index.resolve(.claim(claim), from: scope) else {
      return nil
    }
    switch resolution.target {
    case .dataset(let place):
      let dataset = index.publication.data.datasets[place]
      guard let edition = index.edition(dataset.key.edition) else { return nil }
      try allow(edition, from: scope.edition, of: "Dataset `\(dataset.key.dataset)`")
      guard let figures = figures(dataset.key) else {
        throw .unavailable(
          "Dataset `\(dataset.key.dataset)` has no table that readers can see",
          "Remove the claim until the table is released.")
      }
      return ClaimSubject(
        figures: figures, source: .edition(edition),
        population: index.publication.data.populations.first {
          $0.id == dataset.population.value
        })
    case .audit(let edition, let place):
      try allow(
        edition, from: scope.edition,
        of: "Audit `\(index.publication.editions[edition].audits[place].id)`")
      return try subject(of: index.publication.editions[edition].audits[place], wave, edition)
    default: return nil
    }
  }

  /// Refuses the numbers of a draft in a text that is published.
  private func allow(
    _ edition: Int, from reader: Int?, of name: String
  ) throws(ClaimFault) {
    let editions = index.publication.editions
    guard editions[edition].status == .draft else { return }
    if let reader, editions[reader].status == .draft { return }
    throw .unavailable(
      "\(name) is of edition `\(editions[edition].id)`, which is a draft",
      "Publish that edition first, with `status: published`, or say it without a number.")
  }

  private mutating func subject(
    of audit: Audit, _ wave: String?, _ edition: Int
  ) throws(ClaimFault) -> ClaimSubject? {
    let id = index.publication.editions[edition].id
    let known = audit.waves.map(\.id.value)
    let place = wave.map { known.firstIndex(of: $0) } ?? audit.waves.indices.last
    if let wave, place == nil {
      throw .unknown("Audit `\(audit.id)` has no wave `\(wave)`", wave, among: known, "waves")
    }
    guard let place,
      let figures = figures(
        DatasetKey(edition: id, dataset: audit.datasetID(audit.waves[place])))
    else {
      throw .unavailable(
        "Audit `\(audit.id)` has no results that readers can see",
        "Remove the claim until its tallies are released.")
    }
    return ClaimSubject(figures: figures, source: .audit(audit, edition: id, wave: place))
  }

  /// The table that a change is against: of the edition or wave before, or of one that is named.
  mutating func earlier(
    than subject: ClaimSubject, since: String?
  ) throws(ClaimFault) -> TableFigures {
    switch subject.source {
    case .edition(let place): return try earlier(subject.figures.dataset, place, since)
    case .audit(let audit, let edition, let wave):
      let known = audit.waves[..<wave].map(\.id.value)
      let place = since.map { known.firstIndex(of: $0) } ?? known.indices.last
      if let since, place == nil {
        throw .unknown(
          "Audit `\(audit.id)` has no wave `\(since)` before the one claimed", since,
          among: known, "earlier waves")
      }
      guard let place,
        let figures = figures(
          DatasetKey(edition: edition, dataset: audit.datasetID(audit.waves[place])))
      else {
        throw .unavailable(
          "Audit `\(audit.id)` has no earlier wave", "Say the number without a change.")
      }
      return figures
    }
  }

  private mutating func earlier(
    _ dataset: Dataset, _ place: Int, _ since: String?
  ) throws(ClaimFault) -> TableFigures {
    let editions = index.publication.editions
    let names = [dataset.key.dataset] + dataset.formerly.map(\.value)
    if let since {
      guard let other = index.edition(since) else {
        throw .unknown(
          "There is no edition `\(since)`", since, among: editions.map(\.id), "editions")
      }
      guard other < place else {
        throw .incomplete(
          "Edition `\(since)` is not before `\(editions[place].id)`",
          "Let `since` name an earlier edition.")
      }
      for name in names {
        guard let figures = figures(DatasetKey(edition: since, dataset: name)) else { continue }
        guard !isHidden(other, from: place) else {
          throw .draft(editions[other].id, dataset.key.dataset)
        }
        return figures
      }
      throw .unavailable(
        "Edition `\(since)` has no dataset `\(dataset.key.dataset)`",
        "Say the number without a change, or name another edition.")
    }
    var draft: String?
    for other in editions.indices[..<place].reversed() {
      for name in names {
        guard let figures = figures(DatasetKey(edition: editions[other].id, dataset: name)) else {
          continue
        }
        if editions[other].status == .published || editions[place].status == .draft {
          return figures
        }
        if isHidden(other, from: place) { draft = draft ?? editions[other].id }
      }
    }
    if let draft { throw .draft(draft, dataset.key.dataset) }
    throw .unavailable(
      "No edition before `\(editions[place].id)` has a dataset `\(dataset.key.dataset)`",
      "Last year’s table needs an edition of its own, with a dataset of the same name; or say the "
        + "number without a change.")
  }

  /// Whether an edition is a draft, and the one that would name it is not.
  private func isHidden(_ other: Int, from place: Int) -> Bool {
    let editions = index.publication.editions
    return editions[other].status == .draft && editions[place].status != .draft
  }
}
