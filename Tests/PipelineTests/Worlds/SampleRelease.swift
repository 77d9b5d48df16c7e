import Ledger
import Model
import Testing

@testable import Disclosure
@testable import Pipeline

/// The sample publication with its raw tables, before its first release, in a folder of its own.
struct SampleRelease: ~Copyable {
  private let folder: TemporaryFolder
  let counts: SampleCounts
  private let drafting: Drafting

  private var content: String { folder.path + "/content" }
  private var privateFolder: String { folder.path + "/private" }

  init() throws {
    let counts = try SampleCounts.read()
    let folder = try TemporaryFolder()
    let content = folder.path + "/content"
    try Files.copy(Files.package + "/content", to: content)
    Self.deleteReleases(in: content)
    try Files.copy(
      Files.package + "/Tests/Fixtures/sample-private", to: folder.path + "/private")
    let request = ProtectRequest(
      content: content, privateFolder: folder.path + "/private", isMadeUp: true, jobs: 2)
    let situation = ReleaseSituation(
      content: content, reading: counts.reading, publication: counts.publication,
      named: RawTables(request, reading: counts.reading))
    try #require(situation.diagnostics.isEmpty)

    self.counts = counts
    drafting = Drafting(content: content, situation: situation)
    self.folder = folder
  }

  /// The files that would be released if these were the true counts, which must add up.
  ///
  /// - Parameter isWithheld: by cell, the mask.
  func drafts(of raw: [RawTable], isWithheld: [Bool]) throws -> [ReleaseDraft] {
    let system = counts.system(of: raw)
    try #require(system.cells == counts.built.cells)
    try #require(system.conflicts.isEmpty)
    try #require(system.violations { system.protected.truth[$0] }.isEmpty)
    let mask = Suppression(isWithheld: isWithheld)
    let released = raw.indices.map {
      Releasing.table($0, in: system, mask, counts.publication.data)
    }
    return try #require(drafting.drafts(released))
  }

  /// Writes raw tables into the private folder, in place of those there.
  func layPrivate(_ raw: [RawTable]) throws {
    let tables = raw.map { table in
      let cells = table.entries.map {
        ReleasedCell(
          codes: $0.codes, measure: $0.measure, value: Releasing.value(of: $0, isRounded: false))
      }
      return (
        table: ReleasedTable(
          table.dataset,
          cells: CellOrder.sorted(cells, of: table.dataset, counts.publication.data)),
        summary: ProtectionSummary(
          key: table.key, cells: cells.count, withheldFirst: 0, withheldSecond: 0,
          informationKept: 1_000)
      )
    }
    for file in try #require(drafting.drafts(tables)) {
      try Files.write(privateFolder + "/" + file.file.table, file.source.bytes)
    }
  }

  /// Releases tables with their ledger into the content folder, in place of those there.
  func publish(_ drafts: [ReleaseDraft]) throws {
    Self.deleteReleases(in: content)
    let writing = ReleaseWriting(content: content, situation: drafting.situation)
    try #require(writing.write(drafts).isEmpty)
  }

  /// What `sitegen protect` does, from nothing.
  func protect() -> ProtectOutcome {
    Self.deleteReleases(in: content)
    return Protecting(
      ProtectRequest(content: content, privateFolder: privateFolder, isMadeUp: true, jobs: 2))()
  }

  /// What stands in the content folder: tables and ledger.
  func released() throws -> [String: [UInt8]] { try Self.released(in: content) }

  /// The same of the sample as it is in the repository.
  func committed() throws -> [String: [UInt8]] {
    try Self.released(in: Files.package + "/content")
  }

  private static func released(in content: String) throws -> [String: [UInt8]] {
    let paths = Files.all(below: content).filter {
      $0.hasPrefix(LedgerFolder.name + "/") || $0.hasSuffix(".csv")
    }
    return try files(paths, in: content)
  }

  /// Builds the site and takes it away.
  func site() throws -> [String: [UInt8]] {
    let output = folder.path + "/site"
    let outcome = Run(
      RunRequest(
        content: content, templates: Files.package + "/templates", output: output, jobs: 2))()
    try #require(outcome.isPublished)
    defer { Files.delete(output) }
    return try Self.files(Files.all(below: output), in: output)
  }

  private static func files(_ paths: [String], in folder: String) throws -> [String: [UInt8]] {
    try Dictionary(uniqueKeysWithValues: paths.map { ($0, try Files.read(folder + "/" + $0)) })
  }

  private static func deleteReleases(in content: String) {
    Files.delete(content + "/" + LedgerFolder.name)
    for path in Files.all(below: content) where path.hasSuffix(".csv") {
      Files.delete(content + "/" + path)
    }
  }
}
