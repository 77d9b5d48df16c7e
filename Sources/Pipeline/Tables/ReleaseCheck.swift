import Content
import Diagnostics
import Disclosure
import FileSystem
import Ledger
import Model

/// Whether all that is released may be seen: the ledger is whole, every table stands in it, none
/// holds personal data, and none leaks.
struct ReleaseCheck {
  let content: String
  let reading: ContentReading
  let publication: Publication
  let jobs: Int
  let progress: Run.Progress

  /// - Returns: the tables that readers may see; `Release.none` and at least one error otherwise.
  func callAsFunction() -> (release: Release, diagnostics: [Diagnostic]) {
    let tables = ContentTables(content).tables
    let gate = TableGate(publication)
    let stopped = tables.flatMap { gate.problems($0.file, $0.source) }
    guard stopped.isEmpty else { return (.none, stopped) }
    let record = ReleaseRecord(content: content, publication: publication)
    // An attack on a part of what readers know would prove nothing, and a table with a slip in it
    // is not what was released, whatever it was.
    let metadata = MetadataProblems(reading, content: content, replaced: [])
    guard record.diagnostics.isEmpty, metadata.diagnostics.isEmpty,
      Self.isWhole(reading, tables: tables.count)
    else {
      return (.none, record.diagnostics)
    }
    var problems = record.folder.problems(with: tables, content: content)
    // What somebody changed by hand is no release. An attack on it would tell at length what they
    // typed in, and never what happened.
    guard !problems.contains(where: { $0.code == .ledgerTableChanged }) else {
      return (.none, problems)
    }
    progress(.attacking, 0, 0)
    let (release, leaks) = DisclosureControl.check(
      reading.tables, superseded: record.superseded(in: publication),
      catalogue: record.catalogue, jobs: jobs,
      progress: { [progress] in progress(.attacking, $0, $1) })
    problems += leaks
    // What is to be said of tables that stand can wait until they do.
    if problems.isEmpty {
      problems += UnmarkedCorrections(content: content, publication: publication)
        .problems(releases: record.folder.copies, standing: tables)
    }
    let isSafe = problems.allSatisfy { $0.severity != .error }
    return (isSafe ? release ?? .none : .none, problems)
  }

  /// Whether every table could be read, and what it counts.
  private static func isWhole(_ reading: ContentReading, tables: Int) -> Bool {
    let files = Set(reading.tables.compactMap { TablePlaces.file(of: $0.key) })
    return files.count == tables
  }
}
