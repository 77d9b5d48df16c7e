import Testing

@testable import Disclosure

/// Nothing that can be written down makes the suppressor or the search trap: it is worked out, or
/// an error.
struct ExtremeSystemTests {
  private static let extremes = [Int.min, .min + 1, -1, 0, 1, 5, 1 << 62, .max - 1, .max]

  @Test func nothingAtAll() throws {
    let result = try Suppressor.run(ProtectedSystem())
    #expect(result.isWithheld.isEmpty)
    #expect(try CountSystem().components().components.isEmpty)
    let none = Component(cells: [], relations: [], origins: [], lower: [], upper: [])
    #expect(try WorldSearch<Int>(none, start: nil)?.worlds == [[]])
  }

  @Test func relationsWithoutTerms() throws {
    var masked = Masked()
    let cell = masked.add(3)
    masked.relate([])
    masked.relate([(0, cell)])
    #expect(try masked.interval(of: cell) == Interval(low: 0, high: nil))
    masked.relate([], 1)
    #expect(try masked.system.components().contradictions == [2])
  }

  /// x + y = 5, three times, once with x taken apart: 3x − 2x + y.
  @Test func sameRelationAgain() throws {
    var masked = Masked()
    let (x, y) = (masked.add(2), masked.add(3))
    masked.relate([(1, x), (1, y)], 5)
    masked.relate([(-1, x), (-1, y)], -5)
    masked.relate([(3, x), (-2, x), (1, y)], 5)
    masked.relate([(1, x), (-1, x)])
    #expect(try masked.interval(of: x) == Interval(0...5))
    masked.relate([(1, x), (1, y)], 6)
    #expect(try masked.interval(of: x) == nil)
  }

  @Test func noRelation() throws {
    var masked = Masked()
    let cells = [
      masked.add(2, lower: nil), masked.add(3, lower: 1, upper: 4),
      masked.add(2, lower: nil, upper: 2),
    ]
    #expect(try masked.interval(of: cells[0]) == Interval(low: nil, high: nil))
    #expect(try masked.interval(of: cells[1]) == Interval(1...4))
    #expect(try masked.interval(of: cells[2]) == Interval(low: nil, high: 2))
  }

  @Test func limitsThatContradictEachOther() throws {
    var masked = Masked()
    let cell = masked.add(2, lower: 4, upper: 1)
    #expect(try masked.interval(of: cell) == nil)
  }

  /// 2x − 2y = 1 holds for no whole numbers however large: an end, and no world.
  @Test func partsOfUnknownsWithoutEnd() throws {
    var masked = Masked()
    let (x, y) = (masked.add(0), masked.add(0))
    masked.relate([(2, x), (-2, y)], 1)
    let component = try #require(try masked.system.components().components.first)
    do {
      let search = try WorldSearch<Int>(component, start: nil)
      #expect(search == nil)
    } catch is SearchGaveUp {
      // There are always more cases to tell apart.
    }
  }

  @Test func aStartThatIsNoWorld() throws {
    var masked = Masked()
    let (x, y) = (masked.add(2, lower: 1), masked.add(3))
    masked.relate([(1, x), (1, y)], 5)
    let component = try #require(try masked.system.components().components.first)
    #expect(try WorldSearch<Int>(component, start: [2, 3]) != nil)
    #expect(try WorldSearch<Int>(component, start: [2, 4]) == nil)
    #expect(try WorldSearch<Int>(component, start: [0, 5]) == nil)
  }

  /// The truth does not add up, or the known counts do not.
  @Test(arguments: [true, false]) func contradictionsStopProtection(_ isKnown: Bool) {
    var system = ProtectedSystem()
    for count in [3, 4, 8] {
      _ = system.add(
        SystemCell(known: isKnown ? count : nil, promise: Promise(threshold: 5)), truth: count)
    }
    system.system.relations = [
      LinearRelation(
        terms: [
          .init(variable: 0, coefficient: 1), .init(variable: 1, coefficient: 1),
          .init(variable: 2, coefficient: -1),
        ], constant: 0)
    ]
    #expect(throws: NoWorld.self) { try Suppressor.run(system) }
  }

  @Test func greatestAndLeastNumbers() {
    var numbers = SeededNumbers(9)
    var worked = 0
    for _ in 0..<ProofSize.cases(600, full: 8_000) {
      let system = Self.system(&numbers)
      if (try? Self.attack(system.system)) != nil { worked += 1 }
      if (try? Suppressor.run(system)) != nil { worked += 1 }
    }
    #expect(worked > 50)
  }

  private static func extreme(_ numbers: inout SeededNumbers) -> Int {
    numbers.once(in: 2)
      ? numbers.number(in: -2...6) : extremes[numbers.number(in: 0...(extremes.count - 1))]
  }

  private static func system(_ numbers: inout SeededNumbers) -> ProtectedSystem {
    var system = ProtectedSystem()
    for _ in 0..<numbers.number(in: 1...5) {
      let count = extreme(&numbers)
      _ = system.add(
        SystemCell(
          known: numbers.once(in: 2) ? count : nil,
          lower: numbers.once(in: 3) ? extreme(&numbers) : .min,
          upper: numbers.once(in: 3) ? extreme(&numbers) : nil,
          promise: numbers.once(in: 4)
            ? nil
            : Promise(
              threshold: extreme(&numbers), width: numbers.once(in: 2) ? extreme(&numbers) : nil,
              admitsZero: numbers.once(in: 2), isChange: numbers.once(in: 2))),
        truth: numbers.once(in: 5) ? nil : count, isMovable: numbers.once(in: 2),
        isPrimary: numbers.once(in: 3), unit: numbers.once(in: 3) ? 1 : nil)
    }
    for _ in 0..<numbers.number(in: 0...3) {
      var relation = LinearRelation(terms: [], constant: 0)
      for cell in system.truth.indices where numbers.once(in: 2) {
        relation.terms.append(
          .init(variable: cell, coefficient: numbers.once(in: 2) ? 1 : extreme(&numbers)))
      }
      // Often one that the truth satisfies.
      let sum = relation.terms.reduce(0) {
        $0 &+ $1.coefficient &* (system.truth[$1.variable] ?? 0)
      }
      relation.constant = numbers.once(in: 4) ? extreme(&numbers) : sum
      system.system.relations.append(relation)
    }
    return system
  }

  private static func attack(_ system: CountSystem) throws {
    for component in try system.components().components {
      for variable in component.cells.indices {
        let promise = system.cells[component.cells[variable]].promise ?? Promise(threshold: 5)
        try Exactly.run(
          { try attack(component, variable, promise, Int.self) },
          { try attack(component, variable, promise, Large.self) })
      }
    }
  }

  private static func attack<Number: ExactInteger>(
    _ component: Component, _ variable: Int, _ promise: Promise, _: Number.Type
  ) throws {
    guard var search = try WorldSearch<Number>(component, start: nil) else { return }
    _ = try search.judge(variable, promise)
    _ = try search.interval(variable)
  }
}
