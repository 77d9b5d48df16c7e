import Testing

@testable import Disclosure

/// What the suppressor withholds of small tables, checked by trying all numbers.
struct SuppressorEnumerationTests {
  @Test(arguments: Shape.all) func isEnoughAndNotTooMuch(_ shape: Shape) {
    var judge = SuppressionJudge()
    var tables = ProtectedTables(seed: shape.seed)
    let cube = shape.cube
    for _ in 0..<ProofSize.cases(4, full: 60) {
      tables.threshold = tables.numbers.number(in: 2...4)
      tables.greatest = tables.threshold + tables.numbers.number(in: 2...5)
      judge.check(tables.make(cube, zerosAreShown: tables.numbers.once(in: 2)), isSmall: true)
    }
    Figures.note("protected \(shape.testDescription)", judge)
    #expect(judge.problems.isEmpty)
    #expect(judge.enumerated > 0 && judge.withheld > 0)
  }

  @Test(arguments: Shape.all) func whatIsPublishedAlreadyStays(_ shape: Shape) {
    var judge = SuppressionJudge()
    var tables = ProtectedTables(seed: shape.seed + 1)
    let cube = shape.cube
    for _ in 0..<ProofSize.cases(4, full: 60) {
      tables.threshold = tables.numbers.number(in: 2...4)
      tables.greatest = tables.threshold + tables.numbers.number(in: 2...5)
      tables.small = 2
      judge.check(
        tables.make(
          cube, zerosAreShown: tables.numbers.once(in: 2),
          immovable: tables.numbers.number(in: 2...5)), isSmall: true)
    }
    Figures.note("protected, partly public \(shape.testDescription)", judge)
    #expect(judge.problems.isEmpty)
    #expect(judge.withheld > 0)
  }

  @Test func rowsThatStandAndFallTogether() {
    var judge = SuppressionJudge()
    var tables = ProtectedTables(seed: 3)
    for number in 0..<ProofSize.cases(16, full: 300) {
      tables.threshold = 3
      tables.greatest = 7
      tables.small = 2
      let cube = number % 2 == 0 ? Cube(.flat(3), .flat(2)) : Cube(.groups([2, 1]), .flat(2))
      judge.check(tables.make(cube, unitsBy: 1), isSmall: true)
    }
    Figures.note("protected rows", judge)
    #expect(judge.problems.isEmpty)
    #expect(judge.withheld > 0)
  }
}
