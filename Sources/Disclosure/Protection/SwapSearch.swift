/// Looks for a small set of cells that can all grow or fall by the same amount so that every
/// relation still holds, such as the corners of a rectangle or a cuboid.
///
/// Depth first: the first relation that is out of balance is mended by each of its cells in turn,
/// those first that mend most, and what costs more than the best so far is left.
struct SwapSearch {
  private let neighbourhood: Neighbourhood
  private let amount: Int
  private var best: (cost: Int, cells: [Int])?
  private var stepsLeft = 4_000
  private static var largestSet: Int { 16 }

  private struct Imbalance {
    let relation: Int
    let amount: Int
  }

  private struct Choice {
    let cell: Int
    let rises: Bool
    let cost: Int
    let imbalances: [Imbalance]
  }

  /// - Returns: the cells that change, without the one that grows, and what it costs to withhold
  ///   those that readers still see; nil when no set was found.
  static func cheapest(
    raising cell: Int, by amount: Int, in neighbourhood: Neighbourhood
  ) -> (cost: Int, cells: [Int])? {
    var search = SwapSearch(neighbourhood: neighbourhood, amount: amount)
    let imbalances = neighbourhood.terms(of: cell).map {
      Imbalance(relation: $0.relation, amount: $0.coefficient)
    }
    search.descend([cell], cost: 0, imbalances)
    return search.best.map { ($0.cost, Array($0.cells.dropFirst())) }
  }

  private init(neighbourhood: Neighbourhood, amount: Int) {
    self.neighbourhood = neighbourhood
    self.amount = amount
  }

  private mutating func descend(_ moved: [Int], cost: Int, _ imbalances: [Imbalance]) {
    guard let first = imbalances.first else {
      if best.map({ cost < $0.cost }) ?? true { best = (cost, moved) }
      return
    }
    guard moved.count < Self.largestSet else { return }
    for choice in choices(mending: first, moved, imbalances) {
      guard stepsLeft > 0 else { return }
      stepsLeft -= 1
      let total = cost + choice.cost
      if let best, total >= best.cost { continue }
      descend(moved + [choice.cell], cost: total, choice.imbalances)
    }
  }

  /// The cells that can mend a relation, those first that leave the least out of balance.
  private func choices(
    mending imbalance: Imbalance, _ moved: [Int], _ imbalances: [Imbalance]
  ) -> [Choice] {
    var choices: [Choice] = []
    for term in neighbourhood.relation(imbalance.relation).terms {
      let cell = term.variable
      // A cell of coefficient k mends k units by one of its own.
      guard term.coefficient.magnitude == imbalance.amount.magnitude, !moved.contains(cell) else {
        continue
      }
      let rises = (term.coefficient > 0) == (imbalance.amount < 0)
      guard let cost = neighbourhood.cost(of: cell, rising: rises, by: amount) else { continue }
      choices.append(
        Choice(
          cell: cell, rises: rises, cost: cost,
          imbalances: after(moving: cell, rises: rises, imbalances)))
    }
    return choices.sorted {
      ($0.imbalances.count, $0.cost, $0.cell) < ($1.imbalances.count, $1.cost, $1.cell)
    }
  }

  private func after(moving cell: Int, rises: Bool, _ imbalances: [Imbalance]) -> [Imbalance] {
    var result = imbalances
    for term in neighbourhood.terms(of: cell) {
      let change = rises ? term.coefficient : 0.minus(clamped: term.coefficient)
      if let index = result.firstIndex(where: { $0.relation == term.relation }) {
        let amount = result[index].amount.plus(clamped: change)
        if amount == 0 {
          result.remove(at: index)
        } else {
          result[index] = Imbalance(relation: term.relation, amount: amount)
        }
      } else {
        result.append(Imbalance(relation: term.relation, amount: change))
      }
    }
    return result
  }
}
