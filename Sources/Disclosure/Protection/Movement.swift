/// A change of counts that no total notices: what grows is made up for elsewhere.
enum Movement {
  /// The cells that change in a cheap movement by which a cell grows; nil when none was found.
  ///
  /// Small swaps and the cell's own lines are tried first, and the whole system only when neither
  /// gives a way.
  static func cheapest(
    raising cell: Int, by amount: Int, in protected: ProtectedSystem,
    _ neighbourhood: Neighbourhood
  ) throws -> [Int]? {
    let swap = SwapSearch.cheapest(raising: cell, by: amount, in: neighbourhood)
    if let swap, swap.cost == 0 { return swap.cells }
    var size = 0
    for breadth: Int? in swap == nil ? [8, 24, nil] : [8] {
      let part = neighbourhood.around(cell, breadth: breadth)
      if part.cells.count == size || part.cells.count > (swap == nil ? 600 : 150) { continue }
      size = part.cells.count
      // Too large numbers only mean that this way is not taken: a movement proves nothing.
      let found = try? solve(part, cell, amount, protected, neighbourhood, Int.self)
      guard let found else { continue }
      let cost = found.reduce(0) { $0 + neighbourhood.price(of: $1) }
      if let swap, swap.cost <= cost { return swap.cells }
      return found
    }
    return swap?.cells
  }

  /// Cells that readers still see and that may be withheld, next to one that can't move enough:
  /// the cheapest in a relation with it; when there is none, all in a relation with what is unknown
  /// around it, step by step outwards.
  static func neighbours(
    of cell: Int, in protected: ProtectedSystem, _ neighbourhood: Neighbourhood
  ) -> [Int] {
    var frontier = [cell]
    var seen: Set<Int> = [cell]
    var relations: Set<Int> = []
    var isFirst = true
    while !frontier.isEmpty {
      var visible: [Int] = []
      var next: [Int] = []
      for relation in frontier.flatMap({ neighbourhood.terms(of: $0).map(\.relation) }) {
        guard relations.insert(relation).inserted else { continue }
        for other in neighbourhood.relation(relation).terms.map(\.variable) {
          guard neighbourhood.canMove(other), seen.insert(other).inserted else { continue }
          if neighbourhood.price(of: other) > 0 {
            visible.append(other)
          } else {
            next.append(other)
          }
        }
      }
      if isFirst,
        let cheapest = visible.min(by: { left, right in
          (protected.weight(of: left), left) < (protected.weight(of: right), right)
        })
      {
        return [cheapest]
      }
      if !visible.isEmpty { return visible }
      isFirst = false
      frontier = next
    }
    return []
  }

  /// Linear programming: each cell may grow and fall at a price for each unit.
  private static func solve<Number: ExactInteger>(
    _ part: Neighbourhood.Part, _ cell: Int, _ amount: Int, _ protected: ProtectedSystem,
    _ neighbourhood: Neighbourhood, _: Number.Type
  ) throws -> [Int]? {
    // Two variables a cell, growth and fall, and the whole price.
    let price = part.cells.count * 2
    var upper: [Int?] = []
    var cost = LinearRelation(terms: [.init(variable: price, coefficient: 1)], constant: 0)
    var places: [Int: Int] = [:]
    for (index, other) in part.cells.enumerated() {
      places[other] = index
      let (growth, fall) = part.room[index]
      upper += [growth, fall]
      let weight = max(1, neighbourhood.price(of: other) / 8)
      cost.terms.append(.init(variable: index * 2, coefficient: -weight))
      cost.terms.append(.init(variable: index * 2 + 1, coefficient: -weight))
    }
    upper.append(nil)
    var lower = [Int?](repeating: 0, count: upper.count)
    guard let own = places[cell] else { return nil }
    lower[own * 2] = amount
    upper[own * 2] = max(amount, upper[own * 2] ?? amount)
    upper[own * 2 + 1] = 0
    let relations =
      part.relations.map { index in
        LinearRelation(
          terms: protected.system.relations[index].terms.flatMap { term in
            places[term.variable].map {
              [
                LinearRelation.Term(variable: $0 * 2, coefficient: term.coefficient),
                LinearRelation.Term(
                  variable: $0 * 2 + 1, coefficient: 0.minus(clamped: term.coefficient)),
              ]
            } ?? []
          }, constant: 0)
      } + [cost]
    guard
      var simplex = try Simplex<Number>(
        relations: relations, lower: lower, upper: upper, start: nil),
      try simplex.restore()
    else { return nil }
    _ = try simplex.push(price, rises: false, target: nil)
    return part.cells.indices.filter { index in
      part.cells[index] != cell && simplex.differs(index * 2, index * 2 + 1)
    }.map { part.cells[$0] }
  }
}
