import Content
import Ledger
import Model
import Testing

@testable import Disclosure
@testable import Pipeline

/// The sample publication with its raw tables, before its first release, in a folder of its own.
struct SampleRelease: ~Copyable {
  private let folder: TemporaryFolder
  let catalogue: DataCatalogue
  let raw: [RawTable]
  let built: BuiltSystem
  let suppression: Suppression
  private let situation: ReleaseSituation

  private var content: String { folder.path + "/content" }
  private var privateFolder: String { folder.path + "/private" }

  init() throws {
    let folder = try TemporaryFolder()
    let content = folder.path + "/content"
    let privateFolder = folder.path + "/private"
    try Files.copy(Files.package + "/content", to: content)
    Self.deleteReleases(in: content)
    try Files.copy(Files.package + "/Tests/Fixtures/sample-private", to: privateFolder)

    let reading = ContentReader.read(root: content, jobs: 2)
    let publication = try #require(reading.publication)
    let read = PrivateReader.read(
      root: privateFolder, files: [], content: content, reading: reading, jobs: 2)
    try #require(read.diagnostics.isEmpty)
    let catalogue = publication.data
    let built = AttackedSystem.build(read.tables.map { TableSource($0) }, catalogue: catalogue)
    let suppression = try Suppressor.run(built.protected, jobs: 2)
    try #require(suppression.unprotected.isEmpty)
    let request = ProtectRequest(
      content: content, privateFolder: privateFolder, isMadeUp: true, jobs: 2)
    let situation = ReleaseSituation(
      content: content, reading: reading, publication: publication,
      named: RawTables(request, reading: reading))
    try #require(situation.diagnostics.isEmpty)

    raw = read.tables
    self.catalogue = catalogue
    self.built = built
    self.suppression = suppression
    self.situation = situation
    self.folder = folder
  }

  /// The raw tables as they would be in another world.
  ///
  /// - Parameter world: by cell, its count.
  func raw(in world: [Int]) -> [RawTable] {
    raw.enumerated().map { index, table in
      let entries = table.entries.enumerated().map { position, entry in
        entry.value == nil
          ? entry
          : TableEntry(
            codes: entry.codes, measure: entry.measure, value: world[built.cells[index][position]],
            marker: entry.marker, location: entry.location)
      }
      return RawTable(table.dataset, entries: entries, path: table.path)
    }
  }

  /// The system that raw tables make.
  func system(of raw: [RawTable]) -> BuiltSystem {
    AttackedSystem.build(raw.map { TableSource($0) }, catalogue: catalogue)
  }

  // MARK: - Files

  /// The files that would be released if these were the true counts, under the same mask.
  ///
  /// - Parameter isWithheld: by cell, the mask.
  func drafts(of raw: [RawTable], isWithheld: [Bool]) throws -> [ReleaseDraft] {
    let system = system(of: raw)
    try #require(system.cells == built.cells)
    let mask = Suppression(isWithheld: isWithheld)
    let released = raw.indices.map { Releasing.table($0, in: system, mask, catalogue) }
    return try #require(Drafting(content: content, situation: situation).drafts(released))
  }

  /// Writes raw tables into the private folder, in place of those there.
  func layPrivate(_ raw: [RawTable]) throws {
    let tables = raw.map { table in
      let cells = table.entries.map {
        ReleasedCell(
          codes: $0.codes, measure: $0.measure, value: Releasing.value(of: $0, isRounded: false))
      }
      let summary = ProtectionSummary(
        key: table.key, cells: cells.count, withheldFirst: 0, withheldSecond: 0,
        informationKept: 1_000)
      return (
        table: ReleasedTable(
          table.dataset, cells: CellOrder.sorted(cells, of: table.dataset, catalogue)),
        summary: summary
      )
    }
    let files = Drafting(content: content, situation: situation).drafts(tables)
    for file in try #require(files) {
      try Files.write(privateFolder + "/" + file.file.table, file.source.bytes)
    }
  }

  /// Releases tables with their ledger into the content folder, in place of those there.
  func publish(_ drafts: [ReleaseDraft]) throws {
    Self.deleteReleases(in: content)
    let problems = ReleaseWriting(content: content, situation: situation).write(drafts)
    try #require(problems.isEmpty)
  }

  /// What `sitegen protect` does.
  func protect() -> ProtectOutcome {
    Protecting(
      ProtectRequest(content: content, privateFolder: privateFolder, isMadeUp: true, jobs: 2))()
  }

  /// What stands in the content folder.
  func contentFiles() throws -> [String: [UInt8]] { try Self.files(below: content) }

  /// Builds the site and takes it away.
  func site() throws -> [String: [UInt8]] {
    let output = folder.path + "/site"
    let outcome = Run(
      RunRequest(
        content: content, templates: Files.package + "/templates", output: output, jobs: 2))()
    try #require(outcome.isPublished)
    defer { Files.delete(output) }
    return try Self.files(below: output)
  }

  private static func files(below folder: String) throws -> [String: [UInt8]] {
    try Dictionary(
      uniqueKeysWithValues: Files.all(below: folder).map {
        ($0, try Files.read(folder + "/" + $0))
      })
  }

  private static func deleteReleases(in content: String) {
    Files.delete(content + "/" + LedgerFolder.name)
    for path in Files.all(below: content) where path.hasSuffix(".csv") {
      Files.delete(content + "/" + path)
    }
  }
}
