import Content
import Diagnostics
import Disclosure
import Ledger
import Model

/// The whole way from raw tables to released ones: read, protect, attack what would stand, write.
///
/// Nothing is written unless everything is without error, and then all of it or nothing.
package struct Protecting: Sendable {
  let request: ProtectRequest
  let progress: Run.Progress

  package init(_ request: ProtectRequest, progress: @escaping Run.Progress = { _, _, _ in }) {
    self.request = request
    self.progress = progress
  }

  package func callAsFunction() -> ProtectOutcome {
    var outcome = ProtectOutcome()
    progress(.reading, 0, 0)
    let folder = PrivateFolder(
      path: request.privateFolder, content: request.content, isMadeUp: request.isMadeUp)
    guard outcome.goesOn(with: folder.problems) else { return outcome }
    let unfinished = UnfinishedRelease(content: request.content)
    let isFinishing = unfinished.isPresent
    guard outcome.goesOn(with: unfinished.finish()) else { return outcome }

    let reading = ContentReader.read(root: request.content, jobs: request.jobs)
    outcome.sources = reading.sources
    let raw = RawTables(request, reading: reading)
    let metadata = MetadataProblems(reading, content: request.content, replaced: raw.files)
    guard outcome.goesOn(with: metadata.diagnostics), let publication = reading.publication,
      outcome.goesOn(with: raw.diagnostics)
    else { return outcome }
    let situation = ReleaseSituation(
      content: request.content, reading: reading, publication: publication, named: raw,
      beginsLedger: request.beginsLedger)
    guard outcome.goesOn(with: situation.diagnostics) else { return outcome }
    if raw.tables.isEmpty, situation.takenUp.isEmpty, situation.withdrawn.isEmpty {
      outcome.isReleased = isFinishing
      if !isFinishing { outcome.diagnostics.append(nothing()) }
      return outcome
    }
    release(raw.tables, situation, &outcome)
    return outcome
  }

  private func release(
    _ raw: [RawTable], _ situation: ReleaseSituation, _ outcome: inout ProtectOutcome
  ) {
    progress(.protecting, 0, 0)
    let publication = situation.publication
    // Tables that somebody else protected may leak by themselves: then this says how, and what to
    // do about it.
    let standing = DisclosureControl.check(
      situation.published, superseded: situation.superseded(replaced: []),
      catalogue: situation.record.catalogue, jobs: request.jobs)
    let isStanding = outcome.goesOn(with: standing.diagnostics)
    // What somebody changed by hand is the likeliest cause.
    if !isStanding { outcome.add(situation.changedByHand) }
    guard isStanding else { return }
    let made = DisclosureControl.protect(
      raw, published: situation.published,
      superseded: situation.superseded(replaced: situation.replaced),
      catalogue: situation.record.catalogue, jobs: request.jobs,
      progress: { [progress] in progress(.protecting, $0, $1) })
    guard outcome.goesOn(with: made.diagnostics) else { return }
    guard let released = made.release, released.count == raw.count,
      let drafts = Drafting(content: request.content, situation: situation).drafts(released)
    else { return outcome.diagnostics.append(disagreement()) }

    let changed = drafts.filter { $0.change != .unchanged }
    let places = Set(changed.map(\.file))
    guard let afterwards = situation.tables(after: drafts) else {
      return outcome.diagnostics.append(disagreement())
    }
    progress(.attacking, 0, 0)
    let check = DisclosureControl.check(
      afterwards, superseded: situation.superseded(replaced: places),
      catalogue: situation.record.catalogue, jobs: request.jobs,
      progress: { [progress] in progress(.attacking, $0, $1) })
    guard outcome.goesOn(with: check.diagnostics) else { return }
    guard check.release != nil else { return outcome.diagnostics.append(disagreement()) }

    progress(.publishing, 0, 0)
    let writing = ReleaseWriting(content: request.content, situation: situation)
    guard outcome.goesOn(with: writing.write(changed)) else { return }
    outcome.isReleased = true
    outcome.add(EditedTables(changed, situation).diagnostics)
    outcome.add(
      UnmarkedCorrections(content: request.content, publication: publication).problems(
        releases: situation.record.folder.copies,
        standing: changed.map { ($0.file, $0.source) } + situation.takenUp))
    let shares = LostShares(catalogue: situation.record.catalogue)
    for (item, table) in zip(released, raw)
    where places.contains(where: { file in
      TablePlaces.file(of: table.key) == file
    }) {
      outcome.add(
        shares.problems(
          item.table,
          path: TablePlaces.file(of: table.key).map { request.content + "/" + $0.table }
            ?? request.content))
    }
    outcome.tables = drafts.map {
      ProtectedTable(file: $0.file.table, change: $0.change, summaries: $0.summaries)
    }
    outcome.takenUp = situation.takenUp.map(\.file.table)
    outcome.withdrawn = situation.withdrawn.map(\.table)
    outcome.explanations = made.explanations.map { ExplainedCell($0, in: publication.data) }
  }

  private func nothing() -> Diagnostic {
    Diagnostic(
      .protectNothing, at: Location(path: request.privateFolder),
      "There is no raw table here, and no table in `\(request.content)` that is not on record",
      advice: "Put raw tables into this folder, such as `2026/data/workforce-by-sex.csv`, or name"
        + " their folder with `--private`.")
  }

  private func disagreement() -> Diagnostic {
    Diagnostic(
      .protectDisagrees, at: Location(path: request.content),
      "The tables that were to be released could not be shown to be safe",
      advice: "Nothing was written. Please report this, without the raw tables.")
  }
}

extension ProtectOutcome {
  /// Takes what was found.
  fileprivate mutating func add(_ found: [Diagnostic]) {
    diagnostics = (diagnostics + found).sorted { $0.location < $1.location }
  }

  /// Takes what was found.
  ///
  /// - Returns: whether there is no error among it.
  fileprivate mutating func goesOn(with found: [Diagnostic]) -> Bool {
    add(found)
    return found.allSatisfy { $0.severity != .error }
  }
}
