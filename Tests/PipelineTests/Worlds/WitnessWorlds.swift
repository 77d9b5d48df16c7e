@testable import Disclosure

/// Whole worlds put together from those that prove a suppression: counts for every cell that agree
/// with all that is released.
struct WitnessWorlds {
  /// What readers know.
  let system: CountSystem
  private let base: [Int?]
  private let groups: [(cells: [Int], worlds: [[Int]])]
  /// How many it takes until every world of every group has come up.
  let least: Int

  init(_ protected: ProtectedSystem, _ suppression: Suppression) {
    var system = protected.system
    for cell in system.cells.indices
    where protected.isMovable[cell] && suppression.isWithheld[cell] {
      if let state = protected.withheldStates[cell] { system.cells[cell] = state }
      system.cells[cell].known = nil
    }
    self.system = system
    base = system.cells.map(\.known)
    groups = suppression.worlds
    least = groups.map(\.worlds.count).max() ?? 0
  }

  /// World by world each group takes its next one; after `least` of them, any of its own, so that
  /// groups meet in other pairs.
  ///
  /// - Returns: by cell, its count; nil where no group has the cell.
  subscript(number: Int) -> [Int?] {
    var world = base
    for (index, group) in groups.enumerated() where !group.worlds.isEmpty {
      let turn = number < least ? number : Self.scattered(number, index)
      let values = group.worlds[turn % group.worlds.count]
      for (cell, value) in zip(group.cells, values) { world[cell] = value }
    }
    return world
  }

  /// Source: the finaliser of G. L. Steele, D. Lea, C. H. Flood, "Fast splittable pseudorandom
  /// number generators" (2014).
  private static func scattered(_ number: Int, _ index: Int) -> Int {
    var bits = UInt64(number) &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(index) &* 0xD1B5_4A32_D192_ED03
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((bits ^ (bits >> 31)) >> 1)
  }
}

extension CountSystem {
  /// Plain arithmetic: whether counts are within what readers know and satisfy every relation.
  func admits(_ world: [Int]) -> Bool {
    let isWithin = zip(world, cells).allSatisfy { value, cell in
      if let known = cell.known { return value == known }
      return value >= cell.lower ?? value && value <= cell.upper ?? value
    }
    return isWithin
      && relations.allSatisfy { relation in
        relation.terms.reduce(0) { $0 + $1.coefficient * world[$1.variable] } == relation.constant
      }
  }
}
