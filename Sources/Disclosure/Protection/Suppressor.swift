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

  init(_ protected: ProtectedSystem, kept: [Int] = [], round: Int = 0) {
    self.protected = protected
    self.round = round
    isWithheld = protected.isPrimary
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
  static func attempt(
    _ protected: ProtectedSystem, kept: [Int] = [], round: Int = 0
  ) throws -> Suppression {
    var suppressor = Suppressor(protected, kept: kept, round: round)
    try suppressor.repair()
    var result = Suppression(isWithheld: suppressor.isWithheld)
    result.unprotected = suppressor.unprotected
    if suppressor.unprotected.isEmpty { try suppressor.walkBack(into: &result) }
    result.isWithheld = suppressor.isWithheld
    return result
  }

  /// Withholds a cell with all that stands and falls with it.
  mutating func withhold(_ cell: Int) {
    for member in protected.units[cell].flatMap({ members[$0] }) ?? [cell] {
      isWithheld[member] = true
      guard protected.isMovable[member] else { continue }
      if let state = protected.withheldStates[member] { protected.system.cells[member] = state }
      protected.system.cells[member].known = nil
    }
  }

  // MARK: - Repair

  private mutating func repair() throws {
    while true {
      let components = protected.system.components().components
      var failing: [(cell: Int, needed: Int)] = []
      for component in components where !clean.contains(component.cells) {
        let found = try weakCells(of: component)
        if found.isEmpty { clean.insert(component.cells) }
        failing += found
      }
      let open = failing.filter { !unprotected.contains($0.cell) }
      if open.isEmpty { return }
      var neighbourhood = Neighbourhood(protected, isWithheld: isWithheld, round: round)
      var hasWithheld = false
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

  /// Withholds the cheapest visible cell beside one that can't be helped by a movement.
  private mutating func widen(_ cell: Int, _ neighbourhood: inout Neighbourhood) -> Bool {
    if protected.isRounded(cell), !isWithheld[cell], protected.isMovable[cell] {
      withhold(cell, &neighbourhood)
      return true
    }
    guard let next = Movement.neighbour(of: cell, in: protected, neighbourhood) else {
      return false
    }
    withhold(next, &neighbourhood)
    return true
  }

  private mutating func withhold(_ cell: Int, _ neighbourhood: inout Neighbourhood) {
    withhold(cell)
    for member in protected.units[cell].flatMap({ members[$0] }) ?? [cell] {
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
    var weak: [(cell: Int, needed: Int)] = []
    for (variable, cell) in component.cells.enumerated() {
      guard let promise = protected.system.cells[cell].promise else { continue }
      if case .kept = try search.judge(variable, promise) { continue }
      let value = search.start[variable]
      weak.append(
        (
          cell,
          max(1, promise.threshold - value, search.least[variable] + promise.width - value)
        ))
    }
    return weak
  }

  // MARK: - Walk back

  /// Shows again what need not be withheld, dearest first.
  private mutating func walkBack(into result: inout Suppression) throws {
    for component in protected.system.components().components {
      let released = try Exactly.run(
        { try walkBack(component, Int.self) }, { try walkBack(component, Large.self) })
      for cell in released.shown {
        isWithheld[cell] = false
        protected.system.cells[cell].known = protected.truth[cell]
      }
      result.worlds.append((component.cells, released.worlds))
    }
  }

  private func walkBack<Number: ExactInteger>(
    _ component: Component, _: Number.Type
  ) throws -> (shown: [Int], worlds: [[Int]]) {
    guard var search = try WorldSearch<Number>(component, truth: protected.truth) else {
      throw NoWorld()
    }
    let promises = component.cells.map { protected.system.cells[$0].promise }
    var isShown = [Bool](repeating: false, count: component.cells.count)
    for (variable, promise) in promises.enumerated() {
      if let promise { _ = try search.judge(variable, promise) }
    }
    var shown: [Int] = []
    for unit in candidates(component) {
      var trial = search
      for variable in unit { try trial.fix(variable) }
      var holds = true
      for (variable, promise) in promises.enumerated() {
        guard let promise, !isShown[variable], !unit.contains(variable) else { continue }
        guard case .kept = try trial.judge(variable, promise) else {
          holds = false
          break
        }
      }
      guard holds else { continue }
      search = trial
      for variable in unit {
        isShown[variable] = true
        shown.append(component.cells[variable])
      }
    }
    return (shown, search.worlds)
  }

  /// Second suppressions of a component as sets of variables that are shown together, dearest
  /// first.
  private func candidates(_ component: Component) -> [[Int]] {
    let places = Dictionary(uniqueKeysWithValues: component.cells.enumerated().map { ($1, $0) })
    var units: [(weight: Int, variables: [Int])] = []
    var seen: Set<Int> = []
    for cell in component.cells where isWithheld[cell] && !seen.contains(cell) {
      let unit = protected.units[cell].flatMap { members[$0] } ?? [cell]
      seen.formUnion(unit)
      guard unit.allSatisfy({ protected.isMovable[$0] && !protected.isPrimary[$0] }) else {
        continue
      }
      let variables = unit.compactMap { places[$0] }
      guard variables.count == unit.count else { continue }
      units.append((unit.reduce(0) { $0 + protected.weight(of: $1) }, variables))
    }
    return units.sorted { ($1.weight, $0.variables[0]) < ($0.weight, $1.variables[0]) }
      .map(\.variables)
  }
}
