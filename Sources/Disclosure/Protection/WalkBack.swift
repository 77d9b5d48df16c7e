/// Shows again what a component need not withhold.
struct WalkBack {
  private struct Candidate {
    let variables: [Int]
    /// A variable whose promise was broken when this was shown: likely to be broken again.
    var breaks: Int?
  }

  private let protected: ProtectedSystem
  private let component: Component
  private let candidates: [Candidate]
  private let caseLimit: Int

  /// - Parameter units: sets of the component's cells that may be shown together, in the order in
  ///   which that is tried.
  init(_ protected: ProtectedSystem, _ component: Component, units: [[Int]], caseLimit: Int) {
    self.caseLimit = caseLimit
    self.protected = protected
    self.component = component
    let places = Dictionary(uniqueKeysWithValues: component.cells.enumerated().map { ($1, $0) })
    candidates = units.map { Candidate(variables: $0.compactMap { places[$0] }) }
  }

  /// - Returns: the cells that are shown again, and worlds that keep the promises of the others.
  func run<Number: ExactInteger>(_: Number.Type) throws -> (shown: [Int], worlds: [[Int]]) {
    guard var search = try WorldSearch<Number>(component, truth: protected.truth) else {
      throw NoWorld()
    }
    search.caseLimit = caseLimit
    var promises = component.cells.map { protected.system.cells[$0].promise }
    for (variable, promise) in promises.enumerated() {
      if let promise { _ = try search.judge(variable, promise) }
    }
    var shown: [Int] = []
    var rest = candidates
    var isChanged = true
    // What broke the promise of a second suppression may be harmless once that is shown itself.
    while isChanged {
      isChanged = false
      var rejected: [Candidate] = []
      for var candidate in rest {
        var trial = search
        for variable in candidate.variables { try trial.fix(variable) }
        candidate.breaks = try broken(by: candidate, promises, &trial)
        if candidate.breaks != nil {
          rejected.append(candidate)
          continue
        }
        search = trial
        isChanged = isChanged || !rejected.isEmpty
        for variable in candidate.variables {
          promises[variable] = nil
          shown.append(component.cells[variable])
        }
      }
      rest = rejected
    }
    return (shown, search.worlds)
  }

  /// The first variable whose promise is not kept when a candidate is shown.
  private func broken<Number: ExactInteger>(
    by candidate: Candidate, _ promises: [Promise?], _ trial: inout WorldSearch<Number>
  ) throws -> Int? {
    for variable in [candidate.breaks].compactMap({ $0 }) + Array(promises.indices) {
      guard let promise = promises[variable], !candidate.variables.contains(variable) else {
        continue
      }
      guard case .kept = try trial.judge(variable, promise) else { return variable }
    }
    return nil
  }
}
