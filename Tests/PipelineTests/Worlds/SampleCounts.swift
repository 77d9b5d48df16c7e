import Content
import Model
import Testing

@testable import Disclosure

/// The sample's raw tables, what is withheld of them, and worlds that prove it is enough.
struct SampleCounts: Sendable {
  let reading: ContentReading
  let publication: Publication
  let raw: [RawTable]
  let built: BuiltSystem
  let suppression: Suppression
  let witness: WitnessWorlds
  /// By world, by cell: its count.
  let worlds: [[Int]]

  private static let shared = Result { try SampleCounts() }

  /// Read and protected once for all tests.
  static func read() throws -> SampleCounts { try shared.get() }

  private init() throws {
    let content = Files.package + "/content"
    reading = ContentReader.read(root: content, jobs: 2)
    publication = try #require(reading.publication)
    let read = PrivateReader.read(
      root: Files.package + "/Tests/Fixtures/sample-private", files: [], content: content,
      reading: reading, jobs: 2)
    try #require(read.diagnostics.isEmpty)
    raw = read.tables
    built = AttackedSystem.build(raw.map { TableSource($0) }, catalogue: publication.data)
    suppression = try Suppressor.run(built.protected, jobs: 2)
    try #require(suppression.unprotected.isEmpty)
    let witness = WitnessWorlds(built.protected, suppression)
    self.witness = witness
    worlds = try (0..<max(witness.least, ProofSize.worlds)).map { number in
      let world = witness[number].compactMap { $0 }
      try #require(world.count == witness.system.cells.count)
      return world
    }
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
    AttackedSystem.build(raw.map { TableSource($0) }, catalogue: publication.data)
  }
}
