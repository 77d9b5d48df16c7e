import Testing

@testable import Disclosure
@testable import Pipeline

/// Many other worlds would look the same to readers of the sample: in released files and on the site.
struct WitnessWorldTests {
  private static func worlds(of sample: borrowing SampleRelease) throws -> [[Int]] {
    let witness = WitnessWorlds(sample.built.protected, sample.suppression)
    let worlds = try (0..<max(witness.least, ProofSize.worlds)).map { number in
      let world = witness[number].compactMap { $0 }
      try #require(world.count == witness.system.cells.count)
      return world
    }
    return worlds
  }

  // MARK: - Arithmetic

  @Test func `every world agrees with all that is released`() throws {
    let sample = try SampleRelease()
    let witness = WitnessWorlds(sample.built.protected, sample.suppression)
    let worlds = try Self.worlds(of: sample)
    #expect(Set(worlds).count >= 50)
    #expect(worlds.allSatisfy { witness.system.admits($0) })
    // What is to be checked can go wrong: one more in any cell of a relation is no world.
    let related = Set(witness.system.relations.flatMap(\.terms).map(\.variable))
    for cell in related {
      var wrong = worlds[0]
      wrong[cell] += 1
      #expect(!witness.system.admits(wrong))
    }
  }

  @Test func `worlds span what every withheld count is promised`() throws {
    let sample = try SampleRelease()
    let witness = WitnessWorlds(sample.built.protected, sample.suppression)
    let worlds = try Self.worlds(of: sample)
    let components = try witness.system.components().components
    var spanned = 0
    for (cell, state) in witness.system.cells.enumerated() where state.known == nil {
      guard let promise = state.promise else { continue }
      let least = worlds.map { $0[cell] }.min() ?? 0
      let most = worlds.map { $0[cell] }.max() ?? 0
      let isLarge =
        most >= promise.threshold || promise.isChange && least <= promise.negativeThreshold
      if isLarge, most - least >= promise.width {
        spanned += 1
      } else {
        // Without such worlds the count must be known to be no small one.
        let component = try #require(components.first { $0.cells.contains(cell) })
        let variable = try #require(component.cells.firstIndex(of: cell))
        var search = try #require(try WorldSearch<Large>(component, start: nil))
        let interval = try search.interval(variable).interval
        let low = interval.low ?? .min
        let high = interval.high ?? .max
        #expect(
          low >= promise.threshold || promise.isChange && high <= promise.negativeThreshold
            || promise.admitsZero && low == 0 && high == 0)
      }
    }
    #expect(spanned > 100)
  }

  @Test func `no withheld count is the true one in every world`() throws {
    let sample = try SampleRelease()
    let worlds = try Self.worlds(of: sample)
    var withheld = 0
    for (index, cells) in sample.built.cells.enumerated() {
      for (position, cell) in cells.enumerated() where sample.suppression.isWithheld[cell] {
        withheld += 1
        let value = sample.raw[index].entries[position].value
        #expect(value != nil && worlds.contains { $0[cell] != value })
      }
    }
    #expect(withheld > 100)
  }

  // MARK: - Bytes

  @Test func `every world releases the same files under the same mask`() throws {
    let sample = try SampleRelease()
    let isWithheld = sample.suppression.isWithheld
    try sample.publish(try sample.drafts(of: sample.raw, isWithheld: isWithheld))
    let released = try sample.contentFiles()
    try sample.publish([])
    #expect(sample.protect().isReleased)
    #expect(try sample.contentFiles() == released)

    let files = Dictionary(
      uniqueKeysWithValues: try sample.drafts(of: sample.raw, isWithheld: isWithheld)
        .map { ($0.file.table, $0.source.bytes) })
    #expect(files.allSatisfy { released[$0] == $1 })
    for world in try Self.worlds(of: sample) {
      let raw = sample.raw(in: world)
      let system = sample.system(of: raw)
      #expect(system.conflicts.isEmpty)
      #expect(system.violations { system.protected.truth[$0] }.isEmpty)
      let drafts = try sample.drafts(of: raw, isWithheld: isWithheld)
      #expect(drafts.count == files.count)
      #expect(drafts.allSatisfy { files[$0.file.table] == $0.source.bytes })
    }
  }

  @Test func `a mask with a hole in it tells worlds apart`() throws {
    let sample = try SampleRelease()
    let worlds = try Self.worlds(of: sample)
    for cells in sample.built.cells {
      guard let cell = cells.first(where: { sample.suppression.isWithheld[$0] }) else { continue }
      var isWithheld = sample.suppression.isWithheld
      isWithheld[cell] = false
      let truth = try sample.drafts(of: sample.raw, isWithheld: isWithheld).map(\.source.bytes)
      let isTold = try worlds.contains { world in
        guard world[cell] != sample.built.protected.truth[cell] else { return false }
        let drafts = try sample.drafts(of: sample.raw(in: world), isWithheld: isWithheld)
        return drafts.map(\.source.bytes) != truth
      }
      #expect(isTold)
    }
  }

  @Test func `every world has the same site`() throws {
    let sample = try SampleRelease()
    try #require(sample.protect().isReleased)
    let content = try sample.contentFiles()
    let site = try sample.site()
    var built: [[String: [UInt8]]] = [content]
    var builds = 0
    for world in try Self.worlds(of: sample) {
      let raw = sample.raw(in: world)
      try sample.publish(
        try sample.drafts(of: raw, isWithheld: sample.suppression.isWithheld))
      let released = try sample.contentFiles()
      // The same files make the same site: one build tells, unless every one is asked for.
      guard ProofSize.buildsAll || builds == 0 || !built.contains(released) else { continue }
      try sample.layPrivate(raw)
      #expect(try sample.site() == site)
      builds += 1
      built.append(released)
    }
    #expect(builds >= (ProofSize.buildsAll ? ProofSize.worlds : 1))
    #expect(built.allSatisfy { $0 == content })
  }
}
