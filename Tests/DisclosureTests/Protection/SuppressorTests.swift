import Testing

@testable import Disclosure

/// What the suppressor withholds of larger tables, checked by plain arithmetic on its worlds.
struct SuppressorTests {
  @Test(arguments: Larger.all) func worldsProveEveryPromise(_ larger: Larger) {
    var judge = SuppressionJudge()
    var tables = ProtectedTables(seed: larger.seed)
    for _ in 0..<ProofSize.cases(2, full: 40) {
      tables.threshold = tables.numbers.once(in: 3) ? 10 : 5
      tables.small = tables.numbers.number(in: 1...4)
      tables.greatest = tables.numbers.once(in: 2) ? 40 : 2_000
      judge.check(
        tables.make(
          larger.cube, zerosAreShown: tables.numbers.once(in: 2),
          immovable: larger.immovable, unitsBy: larger.unitsBy), isSmall: false)
    }
    Figures.note("protected \(larger.testDescription)", judge)
    #expect(judge.problems.isEmpty)
    #expect(judge.withheld > 0)
  }
}
