import Testing

@testable import Disclosure

/// Every interval of small tables, compared with what trying all numbers gives.
struct TableEnumerationTests {
  /// All counts to a limit and all masks of the smallest shapes.
  @Test(arguments: [
    Everything([.flat(2)], few: 4, full: 6), Everything([.flat(3)], few: 2, full: 4),
    Everything([.groups([1, 1])], few: 3, full: 6), Everything([.groups([2, 1])], few: 1, full: 3),
    Everything([.flat(2), .flat(2)], few: 1, full: 2),
  ])
  func everyTruthAndEveryMask(_ all: Everything) {
    var judge = AttackJudge()
    judge.promises = [Promise(threshold: 3)]
    let cube = Cube(all.axes, tables: [Array(all.axes.indices)])
    let highest = ProofSize.isFull ? all.full : all.few
    let leafCount = cube.leaves.count
    for code in 0..<Everything.power(highest + 1, leafCount) {
      let leaves = (0..<leafCount).map { code / Everything.power(highest + 1, $0) % (highest + 1) }
      let truth = cube.counts(leaves)
      for mask in 1..<(1 << cube.cellCount) {
        let isWithheld = (0..<cube.cellCount).map { mask >> $0 & 1 == 1 }
        for zerosAreShown in [true, false] {
          // A mask with a nought in it is the same as one without, where noughts are shown.
          if zerosAreShown, zip(truth, isWithheld).contains(where: { $0 == 0 && $1 }) { continue }
          judge.compare(
            Masked(cube, truth, isWithheld: isWithheld, zerosAreShown: zerosAreShown))
        }
      }
    }
    Figures.note("all tables \(all.testDescription)", judge)
    #expect(judge.problems.isEmpty)
    #expect(judge.infeasible == 0 && judge.intervals > 100)
  }

  @Test(arguments: Shape.all) func manyTruthsAndMasks(_ shape: Shape) {
    var judge = AttackJudge()
    var numbers = SeededNumbers(shape.seed)
    let cube = shape.cube
    for _ in 0..<ProofSize.cases(24, full: 600) {
      let truth = cube.counts(
        cube.leaves.map { _ in numbers.once(in: 4) ? 0 : numbers.number(in: 0...6) })
      let density = numbers.number(in: 1...3)
      var masked = Masked(
        cube, truth,
        isWithheld: cube.places.map { place in
          // The grand total is withheld seldom: without it little is limited.
          place.allSatisfy { $0 == 0 } ? numbers.once(in: 8) : numbers.number(in: 0...3) < density
        }, zerosAreShown: numbers.once(in: 2))
      if numbers.once(in: 4) {
        for cell in truth.indices where numbers.once(in: 3) {
          masked.system.cells[cell].upper = truth[cell] + numbers.number(in: 0...3)
        }
      }
      judge.compare(masked)
    }
    Figures.note("tables \(shape.testDescription)", judge)
    #expect(judge.problems.isEmpty)
    #expect(judge.infeasible == 0 && judge.intervals > 40)
  }

  /// Released numbers that can't all be true: one of them is altered.
  @Test func contradictionsAreFound() {
    var judge = AttackJudge()
    var numbers = SeededNumbers(5)
    for number in 0..<ProofSize.cases(240, full: 8_000) {
      let cube = Shape.all[number % Shape.all.count].cube
      let truth = cube.counts(cube.leaves.map { _ in numbers.number(in: 0...6) })
      var masked = Masked(
        cube, truth, isWithheld: truth.indices.map { $0 > 0 && numbers.number(in: 0...3) < 2 },
        zerosAreShown: true)
      let known = masked.system.cells.indices.filter { masked.system.cells[$0].known != nil }
      if known.isEmpty { continue }
      let cell = known[numbers.number(in: 0...(known.count - 1))]
      masked.system.cells[cell].known = truth[cell] - numbers.number(in: -1...12)
      judge.compare(masked, startless: true)
    }
    Figures.note("contradictions", judge)
    #expect(judge.problems.isEmpty)
    #expect(judge.infeasible > 100)
  }
}
