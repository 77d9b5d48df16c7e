import Testing

@testable import Disclosure

/// Systems that are more than a table: changes, percentages, corners that are no whole numbers.
struct SystemEnumerationTests {
  /// Two editions and the changes between them, which nothing limits from below.
  @Test func changesBetweenEditions() {
    var judge = AttackJudge()
    var numbers = SeededNumbers(11)
    for _ in 0..<ProofSize.cases(60, full: 1_500) {
      let cube = Cube(.flat(numbers.number(in: 2...4)))
      let editions = (0..<2).map { _ in
        cube.counts(cube.leaves.map { _ in numbers.number(in: 0...6) })
      }
      var masked = Masked()
      for truth in editions {
        let first = masked.truth.count
        for count in truth {
          _ = masked.add(count, isWithheld: numbers.once(in: 2))
        }
        for relation in cube.relations {
          masked.relate(relation.terms.map { ($0.coefficient, $0.variable + first) })
        }
      }
      for cell in 0..<cube.cellCount {
        let change = masked.add(
          editions[1][cell] - editions[0][cell], isWithheld: !numbers.once(in: 3), lower: nil)
        masked.relate([(1, change), (1, cell), (-1, cell + cube.cellCount)])
      }
      judge.compare(masked)
    }
    Figures.note("changes", judge)
    #expect(judge.problems.isEmpty)
    #expect(judge.infeasible == 0 && judge.intervals > 100)
  }

  /// A percentage that is known from elsewhere, as two relations with a rest each.
  @Test(arguments: [0, 1]) func publishedPercentages(_ decimals: Int) {
    var judge = AttackJudge()
    judge.promises = [Promise(threshold: 5), Promise(threshold: 3)]
    var numbers = SeededNumbers(21 + decimals)
    for _ in 0..<ProofSize.cases(60, full: 1_500) {
      let cube = numbers.once(in: 2) ? Cube(.flat(3)) : Cube(.flat(2), .flat(2))
      let truth = cube.counts(cube.leaves.map { _ in numbers.number(in: 1...6) })
      var masked = Masked(
        cube, truth,
        isWithheld: truth.indices.map { $0 > 0 && numbers.once(in: 4) == false },
        zerosAreShown: numbers.once(in: 2))
      for _ in 0..<numbers.number(in: 1...2) {
        let numerator = numbers.number(in: 1...(cube.cellCount - 1))
        masked.publishShare(numerator, of: numbers.once(in: 2) ? 0 : 1, decimals: decimals)
      }
      judge.compare(masked, reach: 1_000_000_000)
    }
    Figures.note("percentages with \(decimals) decimals", judge)
    #expect(judge.problems.isEmpty)
    #expect(judge.infeasible == 0 && judge.intervals > 100)
  }

  @Test(arguments: Shape.notFlat) func cornersThatAreNoWorlds(_ shape: Shape) {
    var judge = AttackJudge()
    var numbers = SeededNumbers(31)
    let cube = shape.cube
    for _ in 0..<ProofSize.cases(40, full: 800) {
      let truth = cube.counts(cube.leaves.map { _ in numbers.number(in: 0...4) })
      // Only what is inside, so that the margins hold it together.
      judge.compare(
        Masked(
          cube, truth,
          isWithheld: cube.places.map { place in
            place.filter { $0 == 0 }.count <= numbers.number(in: 0...1)
          }, zerosAreShown: numbers.once(in: 2)))
    }
    Figures.note("corners of \(shape.testDescription)", judge)
    #expect(judge.problems.isEmpty)
    #expect(judge.infeasible == 0 && judge.intervals > 100)
  }

  /// A cube of 3×3×2 whose margins by two are published, and nothing else.
  @Test func cubeBehindItsMargins() {
    var judge = AttackJudge()
    var numbers = SeededNumbers(41)
    let cube = Cube(.flat(3), .flat(3), .flat(2))
    for _ in 0..<ProofSize.cases(8, full: 150) {
      let truth = cube.counts(cube.leaves.map { _ in numbers.number(in: 0...2) })
      judge.compare(
        Masked(
          cube, truth, isWithheld: cube.places.map { !$0.contains(0) },
          zerosAreShown: numbers.once(in: 2)))
    }
    Figures.note("cubes of 3×3×2", judge)
    #expect(judge.problems.isEmpty)
    #expect(judge.infeasible == 0 && judge.intervals > 100)
  }

  /// Any small coefficients, with and without a world.
  @Test func anyCoefficients() {
    var judge = AttackJudge()
    var numbers = SeededNumbers(51)
    for _ in 0..<ProofSize.cases(400, full: 20_000) {
      var masked = Masked()
      let isSigned = numbers.once(in: 3)
      for _ in 0..<numbers.number(in: 2...6) {
        let count = numbers.number(in: isSigned ? -3...6 : 0...6)
        _ = masked.add(
          count, isWithheld: !numbers.once(in: 5), lower: isSigned ? -4 : 0,
          upper: numbers.number(in: 6...9))
      }
      for _ in 0..<numbers.number(in: 1...4) {
        var terms: [(Int, Int)] = []
        for cell in masked.truth.indices where numbers.once(in: 2) {
          let coefficient = numbers.number(in: -4...5)
          if coefficient != 0 { terms.append((coefficient, cell)) }
        }
        masked.relate(terms, terms.reduce(0) { $0 + $1.0 * masked.truth[$1.1] })
      }
      let isAltered = numbers.once(in: 3)
      if isAltered {
        let last = masked.system.relations.count - 1
        masked.system.relations[last].constant += numbers.number(in: -3...3)
      }
      judge.compare(masked, reach: 100, startless: isAltered)
    }
    Figures.note("any coefficients", judge)
    #expect(judge.problems.isEmpty)
    #expect(judge.infeasible > 20 && judge.intervals > 100)
  }
}
