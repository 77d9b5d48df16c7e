/// Looks for worlds: whole numbers for every unknown of a component that agree with all that is
/// released.
///
/// Worlds that were found are kept, as each says something about every cell.
struct WorldSearch<Number: ExactInteger>: Sendable {
  private(set) var simplex: Simplex<Number>
  /// The world from which the search starts: the truth where it is known.
  let start: [Int]
  /// `start` first.
  private(set) var worlds: [[Int]]
  /// By variable, the least and greatest value of all worlds.
  private(set) var least: [Int]
  private(set) var greatest: [Int]
  /// How many cases a search may tell apart before it gives up.
  var caseLimit = SearchLimit.attack

  /// - Parameter start: a world; without it one is looked for.
  /// - Returns: nil when no world agrees with what is released, or the start is none.
  /// - Throws: `ArithmeticOverflow`, or `SearchGaveUp` when no world was found nor excluded.
  init?(_ component: Component, start: [Int]?) throws {
    if let start, try !component.admits(start, as: Number.self) { return nil }
    guard
      var simplex = try Simplex<Number>(
        relations: component.relations, lower: component.lower, upper: component.upper,
        start: start)
    else { return nil }
    if let start {
      self.start = start
    } else {
      guard try simplex.restore() else { return nil }
      switch try Self.anyWorld(simplex) {
      case .world(let world):
        self.start = world
        try simplex.move(to: world)
      case .none: return nil
      case .gaveUp: throw SearchGaveUp()
      }
    }
    self.simplex = simplex
    worlds = [self.start]
    least = self.start
    greatest = self.start
  }

  /// Pushes a variable as far as it goes, or to a target, and keeps the world found.
  mutating func push(
    _ variable: Int, rises: Bool, target: Int?
  ) throws(ArithmeticOverflow) -> SearchEnd {
    let outcome = try simplex.push(variable, rises: rises, target: target)
    if let world = simplex.wholePoint { keep(world) }
    let best = rises ? greatest[variable] : least[variable]
    if case .unbounded = outcome { return SearchEnd(found: best, limit: nil) }
    if let target, rises ? best >= target : best <= target {
      return SearchEnd(found: best, limit: nil)
    }
    guard let limit = simplex.limit(of: variable, rises: rises) else { throw ArithmeticOverflow() }
    if rises ? best >= limit : best <= limit { return SearchEnd(found: best, limit: best) }
    return try branch(variable, rises: rises, target: target)
  }

  private mutating func keep(_ world: [Int]) {
    var isNew = false
    for (variable, value) in world.enumerated() {
      if value < least[variable] {
        least[variable] = value
        isNew = true
      }
      if value > greatest[variable] {
        greatest[variable] = value
        isNew = true
      }
    }
    if isNew { worlds.append(world) }
  }

  /// The corner that was reached is no world: tells cases apart until there is a world that is as
  /// far as any.
  private mutating func branch(
    _ variable: Int, rises: Bool, target: Int?
  ) throws(ArithmeticOverflow) -> SearchEnd {
    var open = [simplex]
    var cases = 0
    while let node = open.popLast() {
      guard let fraction = node.firstFraction, let value = node.floor(of: fraction), value < .max
      else { throw ArithmeticOverflow() }
      if !isBeyond(node, variable, rises) { continue }
      cases += 1
      guard cases <= caseLimit else {
        // What is still open, and this node, limit the variable from outside.
        let limits = (open + [node]).compactMap { $0.limit(of: variable, rises: rises) }
        let best = rises ? greatest[variable] : least[variable]
        let limit = rises ? limits.max().map { max($0, best) } : limits.min().map { min($0, best) }
        return SearchEnd(found: best, limit: limit)
      }
      for isUpper in [true, false] {
        var child = node
        if isUpper { child.lower[fraction] = value + 1 } else { child.upper[fraction] = value }
        guard try child.restore() else { continue }
        _ = try child.push(variable, rises: rises, target: target)
        if let world = child.wholePoint { keep(world) } else { open.append(child) }
      }
      let best = rises ? greatest[variable] : least[variable]
      if let target, rises ? best >= target : best <= target {
        return SearchEnd(found: best, limit: nil)
      }
    }
    let best = rises ? greatest[variable] : least[variable]
    return SearchEnd(found: best, limit: best)
  }

  /// Whether a case may hold a world that is further than those known.
  private func isBeyond(_ node: Simplex<Number>, _ variable: Int, _ rises: Bool) -> Bool {
    guard let limit = node.limit(of: variable, rises: rises) else { return true }
    return rises ? limit > greatest[variable] : limit < least[variable]
  }

  private enum FirstWorld {
    case world([Int])
    case none
    case gaveUp
  }

  /// Any whole point within a feasible simplex's bounds.
  private static func anyWorld(
    _ simplex: Simplex<Number>
  ) throws(ArithmeticOverflow) -> FirstWorld {
    var open = [simplex]
    var cases = 0
    while let node = open.popLast() {
      if let world = node.wholePoint { return .world(world) }
      guard let fraction = node.firstFraction, let value = node.floor(of: fraction), value < .max
      else { throw ArithmeticOverflow() }
      cases += 1
      if cases > SearchLimit.attack { return .gaveUp }
      for isUpper in [true, false] {
        var child = node
        if isUpper { child.lower[fraction] = value + 1 } else { child.upper[fraction] = value }
        if try child.restore() { open.append(child) }
      }
    }
    return .none
  }

  /// Takes a cell as known from now on: worlds in which it differs from the start are forgotten.
  mutating func fix(_ variable: Int) throws(ArithmeticOverflow) {
    simplex.lower[variable] = start[variable]
    simplex.upper[variable] = start[variable]
    try simplex.move(to: start)
    worlds.removeAll { $0[variable] != start[variable] }
    least = start
    greatest = start
    for world in worlds {
      for index in world.indices {
        if world[index] < least[index] { least[index] = world[index] }
        if world[index] > greatest[index] { greatest[index] = world[index] }
      }
    }
  }
}
