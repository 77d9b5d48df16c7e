@testable import Disclosure

/// Checks worlds by plain arithmetic.
enum Worlds {
  /// Whether whole numbers for a component's cells satisfy its relations and limits.
  static func agrees(_ world: [Int], with component: Component) -> Bool {
    let isWithin = zip(world, zip(component.lower, component.upper)).allSatisfy { value, limits in
      (limits.0.map { value >= $0 } ?? true) && (limits.1.map { value <= $0 } ?? true)
    }
    return isWithin
      && component.relations.allSatisfy { relation in
        relation.terms.reduce(0) { $0 + $1.coefficient * world[$1.variable] } == relation.constant
      }
  }

  /// Whether whole numbers for all cells of a system satisfy its relations, and the limits of those
  /// that readers don't see.
  static func agrees(_ world: [Int], with system: CountSystem) -> Bool {
    let isWithin = zip(world, system.cells).allSatisfy { value, cell in
      if let known = cell.known { return value == known }
      return (cell.lower.map { value >= $0 } ?? true) && (cell.upper.map { value <= $0 } ?? true)
    }
    return isWithin
      && system.relations.allSatisfy { relation in
        relation.terms.reduce(0) { $0 + $1.coefficient * world[$1.variable] } == relation.constant
      }
  }
}
