/// Finds cells to withhold so that every promise is kept: repair until nothing leaks, then a walk
/// back over what turned out not to be needed.
///
/// Source for the repair by cheapest movements: J. P. Kelly, B. L. Golden, A. A. Assad, "Cell
/// suppression: disclosure protection for sensitive tabular data" (1992).
struct Suppressor {
  var protected: ProtectedSystem
  private(set) var isWithheld: [Bool]
  /// Of components, by their cells: nothing leaks.
  private var clean: Set<[Int]> = []
  private var members: [Int: [Int]] = [:]
  private(set) var unprotected: [Int] = []
  private let round: Int
  private let caseLimit: Int

  init(_ protected: ProtectedSystem, kept: [Int] = [], round: Int = 0, caseLimit: Int) {
    self.protected = protected
    self.round = round
    self.caseLimit = caseLimit
    isWithheld = protected.isPrimary.indices.map { cell in
      protected.isPrimary[cell]
        && (protected.isMovable[cell] || protected.system.cells[cell].known == nil)
    }
    for (cell, unit) in protected.units.enumerated() {
      if let unit { members[unit, default: []].append(cell) }
    }
    for cell in protected.isPrimary.indices where protected.isPrimary[cell] { withhold(cell) }
    for cell in kept { withhold(cell) }
  }

  /// Repair and walk back, once.
  ///
  /// - Parameters:
  ///   - kept: cells that are withheld to begin with, beside those that must be.
  ///   - round: another round weighs cells a little differently.
  ///   - caseLimit: what needs more cases to prove is taken to be broken.
  static func attempt(
    _ protected: ProtectedSystem, kept: [Int] = [], round: Int = 0,
    caseLimit: Int = SearchLimit.repair
  ) throws -> Suppression {
    var suppressor = Suppressor(protected, kept: kept, round: round, caseLimit: caseLimit)
    try suppressor.repair()
    var result = Suppression(isWithheld: suppressor.isWithheld)
    result.unprotected = suppressor.unprotected
    if suppressor.unprotected.isEmpty { try suppressor.walkBack(into: &result) }
    result.isWithheld = suppressor.isWithheld
    return result
  }

  /// Withholds a cell with all that stands and falls with it.
  mutating func withhold(_ cell: Int) {
    for member in unit(of: cell) where protected.isMovable[member] {
      isWithheld[member] = true
      if let state = protected.withheldStates[member] { protected.system.cells[member] = state }
      protected.system.cells[member].known = nil
    }
  }

  private func unit(of cell: Int) -> [Int] {
    protected.units[cell].flatMap { members[$0] } ?? [cell]
  }

  // MARK: - Repair

  private mutating func repair() throws {
    while true {
      let (components, contradictions) = try protected.system.components()
      guard contradictions.isEmpty else { throw NoWorld() }
      var failing: [(cell: Int, needed: Int)] = []
      for component in components where !clean.contains(component.cells) {
        let found = try weakCells(of: component)
        if found.isEmpty { clean.insert(component.cells) }
        failing += found
      }
      let open = failing.filter { !unprotected.contains($0.cell) }
      if open.isEmpty {
        unprotected = failing.map(\.cell) + protected.alreadySeen
        return
      }
      var neighbourhood = Neighbourhood(protected, isWithheld: isWithheld, round: round)
      var hasWithheld = false
      // Every second round looks for cells that help several others.
      if round % 2 == 1 { neighbourhood.favour(neighboursOf: open.map(\.cell)) }
      for weak in open {
        let moved = try Movement.cheapest(
          raising: weak.cell, by: weak.needed, in: protected, neighbourhood)
        let more = (moved ?? []).filter { neighbourhood.price(of: $0) > 0 }
        for cell in more { withhold(cell, &neighbourhood) }
        if !more.isEmpty {
          hasWithheld = true
        } else if moved != nil, hasWithheld {
          // What was withheld for another may be enough: the next pass tells.
          continue
        } else if widen(weak.cell, &neighbourhood) {
          // The movement is there and yet not enough, or there is none: nothing but a wider one.
          hasWithheld = true
        } else if !hasWithheld {
          unprotected.append(weak.cell)
        }
      }
    }
  }

  /// Withholds what is visible beside a cell that can't be helped by a movement.
  private mutating func widen(_ cell: Int, _ neighbourhood: inout Neighbourhood) -> Bool {
    if protected.isRounded(cell), !isWithheld[cell], protected.isMovable[cell] {
      withhold(cell, &neighbourhood)
      return true
    }
    let next = Movement.neighbours(of: cell, in: protected, neighbourhood)
    for other in next { withhold(other, &neighbourhood) }
    return !next.isEmpty
  }

  private mutating func withhold(_ cell: Int, _ neighbourhood: inout Neighbourhood) {
    withhold(cell)
    for member in unit(of: cell) where protected.isMovable[member] {
      neighbourhood.withhold(member)
    }
  }

  /// The cells of a component whose promise is broken, and by how much they must be able to grow.
  private func weakCells(of component: Component) throws -> [(cell: Int, needed: Int)] {
    try Exactly.run(
      { try weakCells(of: component, Int.self) }, { try weakCells(of: component, Large.self) })
  }

  private func weakCells<Number: ExactInteger>(
    of component: Component, _: Number.Type
  ) throws -> [(cell: Int, needed: Int)] {
    guard var search = try WorldSearch<Number>(component, truth: protected.truth) else {
      throw NoWorld()
    }
    search.caseLimit = caseLimit
    var weak: [(cell: Int, needed: Int)] = []
    for (variable, cell) in component.cells.enumerated() {
      guard let promise = protected.system.cells[cell].promise else { continue }
      if case .kept = try search.judge(variable, promise) { continue }
      let value = search.start[variable]
      weak.append(
        (
          cell,
          max(1, promise.top(from: search.least[variable]).minus(clamped: value))
        ))
    }
    return weak
  }

  // MARK: - Walk back

  /// Shows again what need not be withheld, dearest first.
  private mutating func walkBack(into result: inout Suppression) throws {
    for component in try protected.system.components().components {
      let units = candidates(component)
      let walk = WalkBack(protected, component, units: units, caseLimit: caseLimit)
      let end = try Exactly.run({ try walk.run(Int.self) }, { try walk.run(Large.self) })
      for cell in end.shown {
        isWithheld[cell] = false
        protected.system.cells[cell].known = protected.truth[cell]
      }
      result.worlds.append((component.cells, end.worlds))
    }
  }

  /// Second suppressions of a component, as sets of cells that are shown together, dearest first.
  private func candidates(_ component: Component) -> [[Int]] {
    let inside = Set(component.cells)
    var units: [(weight: Int, cells: [Int])] = []
    var seen: Set<Int> = []
    for cell in component.cells where isWithheld[cell] && !seen.contains(cell) {
      // What can't be withheld of a unit, readers see anyway.
      let unit = unit(of: cell).filter { protected.isMovable[$0] }
      seen.formUnion(unit)
      guard unit.contains(cell), inside.isSuperset(of: unit),
        !unit.contains(where: {
          // A rounded count that is shown has a promise of its own, and what readers know to be
          // withheld stays so.
          protected.isPrimary[$0] || protected.isRounded($0) || protected.wasWithheld[$0]
        })
      else { continue }
      units.append((unit.reduce(0) { $0 + protected.weight(of: $1) }, unit))
    }
    return units.sorted { ($1.weight, $0.cells[0]) < ($0.weight, $1.cells[0]) }.map(\.cells)
  }
}
