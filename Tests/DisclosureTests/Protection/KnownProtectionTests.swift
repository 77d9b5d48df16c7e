import Testing

@testable import Disclosure

/// Protections that can be worked out by hand.
struct KnownProtectionTests {
  private func protected(
    _ cube: Cube, _ truth: [Int], seen: Set<Int> = []
  ) -> ProtectedSystem {
    var result = ProtectedSystem()
    for (cell, count) in truth.enumerated() {
      let isPrimary = (1..<5).contains(count)
      _ = result.add(
        SystemCell(
          known: isPrimary ? nil : count, lower: count == 0 ? 0 : 1, promise: Promise(threshold: 5)),
        truth: count, isMovable: count != 0 && !seen.contains(cell), isPrimary: isPrimary,
        level: cube.level(of: cell))
    }
    result.system.relations = cube.relations
    return result
  }

  private func withheld(_ result: Suppression) -> [Int] {
    result.isWithheld.indices.filter { result.isWithheld[$0] }
  }

  /// 3 + 9 + 40 = 52: the 9 is the cheapest that gives room, 3 + 9 = 12 leaves 1 to 11.
  @Test func theSmallestOtherIsWithheld() throws {
    let cube = Cube(.flat(3))
    let result = try Suppressor.run(protected(cube, cube.counts([3, 9, 40])))
    #expect(withheld(result) == [1, 2])
  }

  /// 1 + 1 + 7: two ones that add up to 2 are no protection for each other. With 7, the 9 leave
  /// 1 to 7 for each.
  @Test func twoSmallOnesNeedAThird() throws {
    let cube = Cube(.flat(4))
    let result = try Suppressor.run(protected(cube, cube.counts([1, 1, 7, 80])))
    #expect(withheld(result) == [1, 2, 3])
  }

  /// 2 + 3 = 5 leaves 1 to 4 for each, known to be small. The total, 5, is all that can help.
  @Test func theTotalIsWithheldWhereNothingElseHelps() throws {
    let cube = Cube(.flat(2))
    let result = try Suppressor.run(protected(cube, cube.counts([2, 3])))
    #expect(withheld(result) == [0, 1, 2])
    #expect(result.unprotected.isEmpty)
  }

  /// With the total published already, both are beyond help.
  @Test func whatIsPublishedCannotBeTakenBack() throws {
    let cube = Cube(.flat(2))
    let result = try Suppressor.run(protected(cube, cube.counts([2, 3]), seen: [0]))
    #expect(result.unprotected == [1, 2])
    #expect(!result.isWithheld[0])
  }

  /// 3 + 0 + 0 + 20 = 23: noughts are shown and stay shown.
  @Test func noughtsStay() throws {
    let cube = Cube(.flat(4))
    let result = try Suppressor.run(protected(cube, cube.counts([3, 0, 0, 20])))
    #expect(withheld(result) == [1, 4])
  }

  /// A 2 in a table of 3×3 needs the other corners of a rectangle: 6, 7 and 8 are the smallest.
  @Test func theOtherCornersOfARectangle() throws {
    let cube = Cube(.flat(3), .flat(3))
    let result = try Suppressor.run(
      protected(cube, cube.counts([2, 6, 90, 7, 8, 91, 92, 93, 94])))
    let places = withheld(result).map { cube.places[$0] }
    #expect(places == [[1, 1], [1, 2], [2, 1], [2, 2]])
  }

  /// A group of one: the parent says what the child is, so it is withheld with it, and something
  /// else of the total beside it.
  @Test func theOnlyChildTakesItsParentAlong() throws {
    let cube = Cube(.groups([1, 2]))
    let result = try Suppressor.run(protected(cube, cube.counts([3, 30, 40])))
    #expect(Set(withheld(result)).isSuperset(of: [1, 2]))
    #expect(result.unprotected.isEmpty)
  }

  /// 18 of 20: the difference of 2 is published nowhere, and one of the two must go.
  @Test func groupsThatDifferByTwo() throws {
    var system = ProtectedSystem()
    let promise = Promise(threshold: 5)
    let smaller = system.add(
      SystemCell(known: 18, lower: 1, promise: promise), truth: 18, isMovable: true)
    let larger = system.add(
      SystemCell(known: 20, lower: 1, promise: promise), truth: 20, isMovable: true)
    let difference = system.add(SystemCell(promise: promise), truth: 2)
    system.system.relations = [
      LinearRelation(
        terms: [
          .init(variable: larger, coefficient: 1), .init(variable: smaller, coefficient: -1),
          .init(variable: difference, coefficient: -1),
        ], constant: 0)
    ]
    let result = try Suppressor.run(system)
    #expect(result.unprotected.isEmpty)
    #expect(withheld(result) == [smaller])
  }

  /// 12 last year and published, 14 this year: the change of 2 is small. Withholding the 14 takes
  /// another of this year's 14 + 9 + 30 = 53 along: 14 + 9 leave 1 to 22, a change from −11 to 10.
  @Test func changeFromYearToYear() throws {
    let cube = Cube(.flat(3))
    var system = protected(cube, cube.counts([14, 9, 30]))
    let former = system.add(SystemCell(known: 12), truth: 12)
    let change = system.add(
      SystemCell(lower: nil, promise: Promise(threshold: 5, isChange: true)), truth: 2)
    system.system.relations.append(
      LinearRelation(
        terms: [
          .init(variable: change, coefficient: 1), .init(variable: 1, coefficient: -1),
          .init(variable: former, coefficient: 1),
        ], constant: 0))
    let result = try Suppressor.run(system)
    #expect(result.unprotected.isEmpty)
    #expect(withheld(result) == [1, 2])
  }

  /// What is 3 and has been seen by readers can't be protected any more.
  @Test func aSmallCountThatWasPublished() throws {
    var system = ProtectedSystem()
    _ = system.add(
      SystemCell(known: 3, promise: Promise(threshold: 5)), truth: 3, isPrimary: true)
    let result = try Suppressor.run(system)
    #expect(result.unprotected == [0])
    #expect(!result.isWithheld[0])
  }

  /// A count of 4 that is 7 at most can't grow by four, but fall: x = y and y + z = 20, where x and
  /// y stand in no table, so z = 16 must go, which is in no relation with x.
  @Test func helpFromFurtherAway() throws {
    var system = ProtectedSystem()
    let x = system.add(SystemCell(lower: 1, upper: 7, promise: Promise(threshold: 5)), truth: 4)
    let y = system.add(SystemCell(), truth: 4)
    let z = system.add(
      SystemCell(known: 16, lower: 1, promise: Promise(threshold: 5)), truth: 16, isMovable: true)
    system.system.relations = [
      LinearRelation(
        terms: [.init(variable: x, coefficient: 1), .init(variable: y, coefficient: -1)],
        constant: 0),
      LinearRelation(
        terms: [.init(variable: y, coefficient: 1), .init(variable: z, coefficient: 1)],
        constant: 20),
    ]
    let result = try Suppressor.run(system)
    #expect(result.unprotected.isEmpty)
    #expect(withheld(result) == [z])
  }

  /// 50 + 6 + r = 58 with r from 1 to 4, and nothing to protect but the two if they are withheld.
  /// With the 50 shown alone, the 6 would be from 4 to 7: too narrow. But once the 6 is shown
  /// itself, the 50 can be shown too.
  @Test func whatIsShownStandsInNobodysWay() throws {
    var system = ProtectedSystem()
    for count in [50, 6] {
      _ = system.add(
        SystemCell(known: count, lower: 1, promise: Promise(threshold: 5)), truth: count,
        isMovable: true)
    }
    let rest = system.add(SystemCell(lower: 1, upper: 4), truth: 2)
    system.system.relations = [
      LinearRelation(
        terms: [0, 1, rest].map { .init(variable: $0, coefficient: 1) }, constant: 58)
    ]
    let result = try Suppressor.attempt(system, kept: [0, 1])
    #expect(withheld(result).isEmpty)
  }
}
