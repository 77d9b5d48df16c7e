@testable import Disclosure

/// Checks what was withheld of a system: by plain arithmetic on the worlds that are to prove it, and
/// by enumeration where that is small enough.
struct SuppressionJudge {
  private(set) var systems = 0
  private(set) var withheld = 0
  private(set) var second = 0
  private(set) var spanned = 0
  /// Withheld counts that are known to be no small ones, which needs no two worlds.
  private(set) var large = 0
  private(set) var enumerated = 0
  /// Second suppressions that were tried to be shown, one at a time.
  private(set) var shownInVain = 0
  private(set) var unprotected = 0
  private(set) var problems: [String] = []

  mutating func check(_ protected: ProtectedSystem, isSmall: Bool) {
    systems += 1
    do {
      let result = try Suppressor.run(protected)
      let again = try Suppressor.run(protected)
      if again.isWithheld != result.isWithheld || again.unprotected != result.unprotected
        || again.worlds.map(\.worlds) != result.worlds.map(\.worlds)
      {
        report("not the same twice", protected)
      }
      checkChoice(protected, result)
      if result.unprotected.isEmpty {
        try checkWorlds(protected, result)
        if isSmall {
          try enumerate(protected, result)
          // A single round, too: the best of many hides what one leaves behind.
          try enumerate(protected, Suppressor.attempt(protected))
        }
      } else {
        unprotected += 1
        if isSmall { try checkHopeless(protected, result) }
      }
    } catch {
      report("\(error)", protected)
    }
  }

  // MARK: - What was chosen

  private mutating func checkChoice(_ protected: ProtectedSystem, _ result: Suppression) {
    for cell in result.isWithheld.indices {
      let isPrimary = protected.isPrimary[cell] && protected.isMovable[cell]
      if isPrimary, !result.isWithheld[cell] { report("cell \(cell) is shown", protected) }
      guard result.isWithheld[cell] else { continue }
      withheld += 1
      if !protected.isPrimary[cell] { second += 1 }
      if !protected.isMovable[cell], protected.system.cells[cell].known != nil {
        report("cell \(cell) can't be withheld", protected)
      }
    }
    let units = Dictionary(grouping: protected.units.indices, by: { protected.units[$0] })
    for (unit, members) in units where unit != nil {
      let movable = members.filter { protected.isMovable[$0] }
      if Set(movable.map { result.isWithheld[$0] }).count > 1 {
        report("a unit is torn apart", protected)
      }
    }
  }

  /// What readers then see.
  private func released(_ protected: ProtectedSystem, _ isWithheld: [Bool]) -> CountSystem {
    var system = protected.system
    for cell in system.cells.indices where protected.isMovable[cell] {
      system.cells[cell].known = isWithheld[cell] ? nil : protected.truth[cell]
    }
    return system
  }

  // MARK: - Plain arithmetic

  private mutating func checkWorlds(_ protected: ProtectedSystem, _ result: Suppression) throws {
    let system = released(protected, result.isWithheld)
    // A whole world: each group's own first, and what is known.
    var base = system.cells.map { $0.known ?? 0 }
    for group in result.worlds {
      for (cell, value) in zip(group.cells, group.worlds.first ?? []) { base[cell] = value }
    }
    var least = base
    var greatest = base
    for group in result.worlds {
      for values in group.worlds {
        var world = base
        for (cell, value) in zip(group.cells, values) {
          world[cell] = value
          least[cell] = min(least[cell], value)
          greatest[cell] = max(greatest[cell], value)
        }
        if !Worlds.agrees(world, with: system) { report("no world", protected) }
      }
    }
    for (cell, state) in system.cells.enumerated() where state.known == nil {
      guard let promise = state.promise else { continue }
      let isSpanned =
        greatest[cell] - least[cell] >= promise.width
        && (greatest[cell] >= promise.threshold
          || promise.isChange && least[cell] <= -promise.threshold)
      if isSpanned { spanned += 1 } else { try checkLarge(cell, promise, system, protected) }
    }
  }

  /// Without worlds that span the promise, the count must be known to be large, or none.
  private mutating func checkLarge(
    _ cell: Int, _ promise: Promise, _ system: CountSystem, _ protected: ProtectedSystem
  ) throws {
    large += 1
    for component in try system.components().components {
      guard let variable = component.cells.firstIndex(of: cell) else { continue }
      let interval = try WorldSearch<Large>(component, start: nil)?.interval(of: variable)
      let (low, high) = (interval?.low ?? .min, interval?.high ?? .max)
      let isLarge = low >= promise.threshold || promise.isChange && high <= -promise.threshold
      if !isLarge, !(promise.admitsZero && low == 0 && high == 0) {
        report("cell \(cell) is in \(low)...\(high) and has no worlds", protected)
      }
    }
  }

  // MARK: - Enumeration

  private func broken(_ system: CountSystem) throws -> [Int]? {
    let reach = 8 * system.cells.reduce(0) { $0 + abs($1.known ?? 0) } + 200
    return try Enumerator(system, reach: reach).intervals().map { intervals in
      intervals.keys.sorted().filter { cell in
        guard let promise = system.cells[cell].promise, let interval = intervals[cell] else {
          return false
        }
        return !promise.isKept(by: interval)
      }
    }
  }

  private mutating func enumerate(_ protected: ProtectedSystem, _ result: Suppression) throws {
    enumerated += 1
    if try broken(released(protected, result.isWithheld)) != [] {
      report("a promise is broken", protected)
    }
    for cell in result.isWithheld.indices
    where result.isWithheld[cell] && !protected.isPrimary[cell] {
      guard protected.units[cell] == nil else { continue }
      var isWithheld = result.isWithheld
      isWithheld[cell] = false
      shownInVain += 1
      if try broken(released(protected, isWithheld)) == [] {
        report("cell \(cell) need not be withheld", protected)
      }
    }
  }

  /// Cells that are given up can't be helped by withholding everything.
  private mutating func checkHopeless(_ protected: ProtectedSystem, _ result: Suppression) throws {
    let seen = Set(protected.alreadySeen)
    let all = released(protected, protected.isMovable)
    guard let broken = try broken(all) else { return report("no world", protected) }
    for cell in result.unprotected where !seen.contains(cell) && !broken.contains(cell) {
      report("cell \(cell) could be protected", protected)
    }
  }

  private mutating func report(_ problem: String, _ protected: ProtectedSystem) {
    guard problems.count < 3 else { return }
    problems.append(
      "\(problem)\n  truth \(protected.truth)\n  primary \(protected.isPrimary)\n"
        + "  movable \(protected.isMovable)\n  units \(protected.units)\n  \(protected.system)")
  }
}

extension WorldSearch {
  fileprivate func interval(of variable: Int) throws -> Interval {
    var search = self
    return try search.interval(variable).interval
  }
}
