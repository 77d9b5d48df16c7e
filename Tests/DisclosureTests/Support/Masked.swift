@testable import Disclosure

/// A system of counts of which some are withheld, and the truth.
struct Masked {
  var system = CountSystem()
  var truth: [Int] = []

  init() {}

  /// - Parameter zerosAreShown: then noughts are never withheld, and readers know it.
  init(_ cube: Cube, _ truth: [Int], isWithheld: [Bool], zerosAreShown: Bool) {
    self.truth = truth
    for (count, isWithheld) in zip(truth, isWithheld) {
      let isHidden = isWithheld && !(zerosAreShown && count == 0)
      system.cells.append(
        SystemCell(known: isHidden ? nil : count, lower: zerosAreShown && isHidden ? 1 : 0))
    }
    system.relations = cube.relations
  }

  /// Adds a cell that readers see, or don't.
  mutating func add(
    _ count: Int, isWithheld: Bool = true, lower: Int? = 0, upper: Int? = nil
  ) -> Int {
    truth.append(count)
    return system.add(SystemCell(known: isWithheld ? nil : count, lower: lower, upper: upper))
  }

  /// Σ coefficient · cell = constant
  mutating func relate(_ terms: [(Int, Int)], _ constant: Int = 0) {
    system.relations.append(
      LinearRelation(
        terms: terms.map { .init(variable: $0.1, coefficient: $0.0) }, constant: constant))
  }

  /// A percentage that was published elsewhere, rounded half up: `units ÷ 10^decimals`.
  ///
  /// Half a unit either way: (2u − 1) · D ≤ 200 · 10^d · n ≤ (2u + 1) · D.
  mutating func publishShare(_ numerator: Int, of denominator: Int, decimals: Int) {
    let scale = decimals == 0 ? 200 : 2_000
    let units = (scale * truth[numerator] + truth[denominator]) / (2 * truth[denominator])
    for (sign, odd) in [(1, 2 * units - 1), (-1, 2 * units + 1)] {
      let slack = sign * (scale * truth[numerator] - odd * truth[denominator])
      let cell = add(slack)
      relate([(sign * scale, numerator), (-sign * odd, denominator), (-1, cell)])
    }
  }

  /// A bound that no count with an end goes beyond: what the known numbers add up to.
  var reach: Int {
    4
      * (system.cells.reduce(0) { $0 + abs($1.known ?? 0) }
        + system.relations.reduce(0) { $0 + abs($1.constant) }) + 64
  }
}
