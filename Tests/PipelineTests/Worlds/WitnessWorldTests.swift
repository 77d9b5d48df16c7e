import Testing

@testable import Disclosure
@testable import Pipeline

/// Many other worlds would look the same to readers of the sample: plain arithmetic.
struct WitnessWorldTests {
  @Test func `every world agrees with all that is released`() throws {
    let sample = try SampleCounts.read()
    let system = sample.witness.system
    #expect(Set(sample.worlds).count >= 50)
    #expect(sample.worlds.allSatisfy { system.admits($0) })
    // This can go wrong: one more in any cell of a relation is no world.
    for cell in Set(system.relations.flatMap(\.terms).map(\.variable)) {
      var wrong = sample.worlds[0]
      wrong[cell] += 1
      #expect(!system.admits(wrong))
    }
    // Neither are tables with one more in a cell the tables of any.
    let cell = try #require(sample.suppression.isWithheld.firstIndex(of: true))
    var wrong = sample.worlds[0]
    wrong[cell] += 1
    let other = sample.system(of: sample.raw(in: wrong))
    #expect(!other.violations { other.protected.truth[$0] }.isEmpty)
  }

  @Test func `worlds span what every withheld count is promised`() throws {
    let sample = try SampleCounts.read()
    let system = sample.witness.system
    let components = try system.components().components
    var spanned = 0
    var large = 0
    for (cell, state) in system.cells.enumerated() where state.known == nil {
      guard let promise = state.promise else { continue }
      let values = sample.worlds.map { $0[cell] }
      let (least, most) = (values.min() ?? 0, values.max() ?? 0)
      let isLarge =
        most >= promise.threshold || promise.isChange && least <= promise.negativeThreshold
      if isLarge, most - least >= promise.width {
        spanned += 1
      } else {
        large += 1
        let component = try #require(components.first { $0.cells.contains(cell) })
        try checkLarge(cell, promise, component)
      }
    }
    #expect(spanned > 50)
    ProofSize.report("promises spanned by two worlds: \(spanned), of no small count: \(large)")
  }

  /// Without worlds that span the promise, the count must be known to be no small one.
  private func checkLarge(_ cell: Int, _ promise: Promise, _ component: Component) throws {
    let interval = try interval(of: cell, in: component)
    let low = interval.low ?? .min
    let high = interval.high ?? .max
    #expect(
      low >= promise.threshold || promise.isChange && high <= promise.negativeThreshold
        || promise.admitsZero && low == 0 && high == 0)
  }

  @Test func `no withheld count is the true one in every world, but for what is known anyway`()
    throws
  {
    let sample = try SampleCounts.read()
    let system = sample.witness.system
    var withheld = 0
    var known = 0
    for (index, cells) in sample.built.cells.enumerated() {
      for (position, cell) in cells.enumerated() where sample.suppression.isWithheld[cell] {
        withheld += 1
        let value = sample.raw[index].entries[position].value
        if value != nil, sample.worlds.contains(where: { $0[cell] != value }) { continue }
        // Whoever was asked one question was asked them all: such a total tells nothing.
        known += 1
        #expect(system.cells[cell].promise == nil)
        let component = try #require(
          system.components().components.first { $0.cells.contains(cell) })
        let interval = try interval(of: cell, in: component)
        #expect(interval.low == value && interval.high == value)
      }
    }
    #expect(withheld - known > 50)
    ProofSize.report(
      "worlds: \(sample.worlds.count), distinct: \(Set(sample.worlds).count), tables:"
        + " \(sample.raw.count), withheld cells in them: \(withheld), known anyway: \(known),"
        + " cells in the system: \(system.cells.count), groups of withheld cells:"
        + " \(sample.suppression.worlds.count)")
  }

  private func interval(of cell: Int, in component: Component) throws -> Interval {
    let variable = try #require(component.cells.firstIndex(of: cell))
    var search = try #require(try WorldSearch<Large>(component, start: nil))
    return try search.interval(variable).interval
  }
}
