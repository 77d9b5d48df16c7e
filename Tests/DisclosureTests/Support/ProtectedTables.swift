@testable import Disclosure

/// Tables to be protected, made up from a seed.
struct ProtectedTables {
  var numbers: SeededNumbers
  var threshold = 5
  /// How many of the finest counts are small, of 10.
  var small = 3
  var greatest = 40

  init(seed: Int) { numbers = SeededNumbers(seed) }

  mutating func counts(_ cube: Cube) -> [Int] {
    let leaves = cube.leaves
    // Where tables are margins of something larger, most of that is empty.
    let finest = cube.places.filter { place in
      cube.isFinest(place)
    }.count
    let emptiness = max(1, leaves.count / max(1, finest))
    return cube.counts(
      leaves.map { _ in
        if !numbers.once(in: emptiness) { return 0 }
        if numbers.number(in: 0...9) < small { return numbers.number(in: 1...(threshold - 1)) }
        return numbers.once(in: 6) ? 0 : numbers.number(in: threshold...greatest)
      })
  }

  /// A publication by the rule: small counts are withheld.
  ///
  /// - Parameters:
  ///   - immovable: one in so many cells has been published already; nil for none.
  ///   - unitsBy: a dimension along which cells stand and fall together.
  mutating func make(
    _ cube: Cube, zerosAreShown: Bool = true, immovable: Int? = nil, unitsBy: Int? = nil
  ) -> ProtectedSystem {
    let truth = counts(cube)
    var result = ProtectedSystem()
    var units: [[Int]: Int] = [:]
    for (cell, count) in truth.enumerated() {
      let isZero = count == 0 && zerosAreShown
      let isPrimary = count < threshold && !isZero
      var unit: Int?
      if let unitsBy {
        var place = cube.places[cell]
        place[unitsBy] = 0
        unit = units[place] ?? units.count
        units[place] = unit
      }
      let isSeen = !isPrimary && (immovable.map { numbers.once(in: $0) } ?? false)
      _ = result.add(
        SystemCell(
          known: isPrimary ? nil : count, lower: zerosAreShown && !isZero ? 1 : 0,
          promise: Promise(threshold: threshold)),
        truth: count, isMovable: !isZero && !isSeen, isPrimary: isPrimary, unit: unit,
        level: cube.level(of: cell))
    }
    result.system.relations = cube.relations
    return result
  }
}
