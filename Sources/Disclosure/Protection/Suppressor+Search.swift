import Parallel

extension Suppressor {
  /// As few cells withheld as was found, and small ones.
  ///
  /// - Parameters:
  ///   - jobs: how many threads work; the outcome does not depend on it.
  ///   - progress: how many groups of cells that have to do with each other are done, of how many.
  static func run(
    _ protected: ProtectedSystem, jobs: Int = 1,
    progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws -> Suppression {
    let groups = protected.groups()
    let rounds = min(24, 6_000 / max(1, protected.truth.count))
    let found = ParallelMap.map(count: groups.count, jobs: jobs) { index in
      progress(index, groups.count)
      return Result { try best(of: groups[index].system, rounds: rounds) }
    }
    var whole = Suppression(isWithheld: protected.isPrimary)
    for (group, result) in zip(groups, found) {
      let part = try result.get()
      for (index, cell) in group.cells.enumerated() {
        whole.isWithheld[cell] = part.isWithheld[index]
      }
      whole.unprotected += part.unprotected.map { group.cells[$0] }
      whole.worlds += part.worlds.map { entry in
        (entry.cells.map { group.cells[$0] }, entry.worlds)
      }
    }
    return whole
  }

  /// Rounds of ruin and repair: part of what is withheld second is shown again and mended anew, and
  /// the better outcome stays.
  ///
  /// Source: G. Schrimpf, J. Schneider, H. Stamm-Wilbrandt, G. Dueck, "Record breaking
  /// optimization results using the ruin and recreate principle" (2000).
  private static func best(of protected: ProtectedSystem, rounds: Int) throws -> Suppression {
    // What readers know to be withheld stays so: a release that is made again is the same.
    let before = protected.wasWithheld.indices.filter {
      protected.wasWithheld[$0] && protected.isMovable[$0]
    }
    var best = try attempt(protected, kept: before)
    if !best.unprotected.isEmpty {
      best = try attempt(protected, kept: before, caseLimit: SearchLimit.attack)
    }
    guard best.unprotected.isEmpty, before.isEmpty else { return best }
    var bestCost = cost(of: best, protected)
    for round in 0..<rounds {
      let second = best.isWithheld.indices.filter {
        best.isWithheld[$0] && !protected.isPrimary[$0]
      }
      if second.isEmpty { break }
      let kept = kept(of: second, round: round)
      let trial = try attempt(protected, kept: kept, round: round + 1)
      guard trial.unprotected.isEmpty else { continue }
      let cost = cost(of: trial, protected)
      if cost <= bestCost { (best, bestCost) = (trial, cost) }
    }
    return best
  }

  /// What a round does not ruin: by turns all but two cells, all but three, and half of them.
  private static func kept(of second: [Int], round: Int) -> [Int] {
    let scattered = second.map { (Scatter.number($0, round + 1, below: 1 << 30), $0) }
      .sorted { $0 < $1 }.map(\.1)
    let ruined = [2, 3, max(2, second.count / 2)][round % 3]
    return scattered.dropFirst(ruined).sorted()
  }

  private static func cost(
    of suppression: Suppression, _ protected: ProtectedSystem
  ) -> (cells: Int, weight: Int) {
    var cost = (cells: 0, weight: 0)
    for cell in suppression.isWithheld.indices where suppression.isWithheld[cell] {
      // A total says more than a cell of the inside.
      cost.cells += 1 + protected.levels[cell]
      cost.weight += protected.weight(of: cell)
    }
    return cost
  }
}
