import Diagnostics

/// Tries to find out what is withheld from everything that is published.
struct Attack {
  let built: BuiltSystem

  /// Every problem, in no order.
  func problems(progress: (_ done: Int, _ total: Int) -> Void) -> [Diagnostic] {
    let cells = built.protected.system.cells
    var problems = Disagreements(built) { cells[$0].known }.problems
    problems += cells.indices.compactMap(bareProblem)
    problems += built.tables.filter { $0.role == .published }
      .flatMap { AnswerCheck.problems($0, built.classifications) }
    guard problems.allSatisfy({ $0.code != .disclosureDisagreement }) else { return problems }
    guard let components = try? built.protected.system.components().components else {
      return problems + [LeakProblem.unproven(nil, in: built)]
    }
    for (done, component) in components.enumerated() {
      progress(done, components.count)
      guard component.cells.contains(where: { cells[$0].promise != nil }) else { continue }
      problems += attack(component)
    }
    return problems
  }

  /// A count that stands there for everyone to see and must not.
  private func bareProblem(_ cell: Int) -> Diagnostic? {
    let state = built.protected.system.cells[cell]
    guard let value = state.known, let promise = state.promise, !promise.admitsSmall else {
      return nil
    }
    if promise.isKept(by: Interval(low: value, high: value)) { return nil }
    return value < promise.width + 1
      ? LeakProblem.smallCount(cell, in: built) : LeakProblem.smallBase(cell, in: built)
  }

  private func attack(_ component: Component) -> [Diagnostic] {
    do {
      return try Exactly.run(
        { try attack(component, Int.self) }, { try attack(component, Large.self) })
    } catch {
      return component.cells.filter { built.protected.system.cells[$0].promise != nil }.prefix(1)
        .map { LeakProblem.unproven($0, in: built) }
    }
  }

  private func attack<Number: ExactInteger>(
    _ component: Component, _: Number.Type
  ) throws -> [Diagnostic] {
    guard var search = try WorldSearch<Number>(component, start: nil) else {
      return [DisagreementProblem.noWorld(component, in: built)]
    }
    var problems: [Diagnostic] = []
    for (variable, cell) in component.cells.enumerated() {
      guard let promise = built.protected.system.cells[cell].promise else { continue }
      switch try search.judge(variable, promise) {
      case .kept: continue
      case .unproven: problems.append(LeakProblem.unproven(cell, in: built))
      case .broken(let interval):
        problems.append(
          LeakProblem.leak(
            cell, in: built, isExact: interval.isExact,
            derivation: Derivation.steps(to: variable, interval, component, built),
            remedy: remedy(for: cell, promise, component, search.start, search.start[variable])))
      }
    }
    return problems
  }

  /// Cells that would protect another if they were withheld: found in a world that might be true.
  private func remedy(
    for cell: Int, _ promise: Promise, _ component: Component, _ world: [Int], _ value: Int
  ) -> [Int] {
    var possible = built.protected
    for index in possible.system.cells.indices {
      guard let known = possible.system.cells[index].known else { continue }
      possible.truth[index] = known
      possible.isMovable[index] = known != 0 && built.reports[index].location != nil
    }
    for (index, other) in component.cells.enumerated() { possible.truth[other] = world[index] }
    let isWithheld = possible.system.cells.map { $0.known == nil }
    let neighbourhood = Neighbourhood(possible, isWithheld: isWithheld, round: 0)
    let needed = max(1, promise.top(from: value).minus(clamped: value))
    let moved = try? Movement.cheapest(raising: cell, by: needed, in: possible, neighbourhood)
    return (moved ?? [])?.filter { neighbourhood.price(of: $0) > 0 }.sorted() ?? []
  }
}
