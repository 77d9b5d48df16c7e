/// Rounds of ruin and repair: part of what is withheld second is shown again and mended anew, and
/// the better outcome stays.
///
/// Source: G. Schrimpf, J. Schneider, H. Stamm-Wilbrandt, G. Dueck, "Record breaking optimization
/// results using the ruin and recreate principle" (2000).
extension Suppressor {
  /// The best outcome of several rounds: as few cells withheld as was found, and small ones.
  ///
  /// - Parameter progress: how many rounds are done, of how many.
  static func run(
    _ protected: ProtectedSystem, progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws -> Suppression {
    var best = try attempt(protected)
    guard best.unprotected.isEmpty else { return best }
    var bestCost = cost(of: best, protected)
    let rounds = min(24, 6_000 / max(1, protected.truth.count))
    for round in 0..<rounds {
      progress(round, rounds)
      let second = best.isWithheld.indices.filter {
        best.isWithheld[$0] && !protected.isPrimary[$0]
      }
      if second.isEmpty { break }
      let kept = second.filter { Scatter.number($0, round + 1, below: 4) > round % 4 }
      let trial = try attempt(protected, kept: kept, round: round + 1)
      guard trial.unprotected.isEmpty else { continue }
      let cost = cost(of: trial, protected)
      if cost <= bestCost { (best, bestCost) = (trial, cost) }
    }
    return best
  }

  private static func cost(
    of suppression: Suppression, _ protected: ProtectedSystem
  ) -> (cells: Int, weight: Int) {
    var cost = (cells: 0, weight: 0)
    for cell in suppression.isWithheld.indices where suppression.isWithheld[cell] {
      cost.cells += 1
      cost.weight += protected.weight(of: cell)
    }
    return cost
  }
}
