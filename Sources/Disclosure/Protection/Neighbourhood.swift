/// Which cells could take part in a movement, and at what cost.
struct Neighbourhood {
  struct Part {
    /// Ascending.
    let cells: [Int]
    /// By cell: how far it can grow and fall; nil for no limit.
    let room: [(growth: Int?, fall: Int?)]
    /// Indices of the system's relations.
    let relations: [Int]
  }

  struct Term {
    let relation: Int
    let coefficient: Int
  }

  private let protected: ProtectedSystem
  /// By cell.
  private var isWithheld: [Bool]
  private let terms: [[Term]]
  /// By cell: how many cells that still need help stand in a relation with it.
  private var demand: [Int]
  private let round: Int

  init(_ protected: ProtectedSystem, isWithheld: [Bool], round: Int) {
    self.round = round
    self.protected = protected
    self.isWithheld = isWithheld
    var terms = [[Term]](repeating: [], count: protected.system.cells.count)
    for (index, relation) in protected.system.relations.enumerated() {
      for term in relation.terms {
        terms[term.variable].append(Term(relation: index, coefficient: term.coefficient))
      }
    }
    self.terms = terms
    demand = [Int](repeating: 0, count: terms.count)
  }

  /// Cells that stand beside many that need help are cheaper: they may help them all.
  mutating func favour(neighboursOf weak: [Int]) {
    for cell in weak {
      for relation in terms[cell].map(\.relation) {
        for term in self.relation(relation).terms { demand[term.variable] += 1 }
      }
    }
  }

  mutating func withhold(_ cell: Int) { isWithheld[cell] = true }

  func terms(of cell: Int) -> [Term] { terms[cell] }

  func relation(_ index: Int) -> LinearRelation { protected.system.relations[index] }

  /// The relations of a cell, those of their cheapest cells, and every cell whose relations are all
  /// among these.
  ///
  /// - Parameter breadth: how many cells of a relation count as its cheapest; nil for all, and
  ///   theirs, and so on.
  func around(_ cell: Int, breadth: Int?) -> Part {
    var relations: Set<Int> = []
    var frontier = terms[cell].map(\.relation)
    if let breadth {
      relations.formUnion(frontier)
      for relation in frontier {
        for other in cheapest(of: relation, breadth) {
          relations.formUnion(terms[other].lazy.map(\.relation))
        }
      }
    } else {
      while let next = frontier.popLast() {
        guard relations.insert(next).inserted else { continue }
        for term in relation(next).terms where canMove(term.variable) {
          frontier += terms[term.variable].map(\.relation)
        }
      }
    }
    var cells: Set<Int> = [cell]
    for index in relations {
      for term in relation(index).terms where canMove(term.variable) {
        if terms[term.variable].allSatisfy({ relations.contains($0.relation) }) {
          cells.insert(term.variable)
        }
      }
    }
    let sorted = cells.sorted()
    return Part(cells: sorted, room: sorted.map(room), relations: relations.sorted())
  }

  private func cheapest(of index: Int, _ breadth: Int) -> [Int] {
    relation(index).terms.map(\.variable).filter(canMove).map { (price(of: $0), $0) }
      .sorted { $0 < $1 }.prefix(breadth).map(\.1)
  }

  /// Unknown to readers already, or able to become so.
  func canMove(_ cell: Int) -> Bool {
    let state = protected.system.cells[cell]
    if state.known == nil { return true }
    guard protected.isMovable[cell], let truth = protected.truth[cell] else { return false }
    return state.lower.map { truth >= $0 } ?? true
  }

  /// What it costs readers when a cell becomes unknown; 0 when it is already.
  func price(of cell: Int) -> Int {
    let isShown =
      protected.system.cells[cell].known != nil
      || protected.isRounded(cell) && protected.isMovable[cell]
    guard isShown, !isWithheld[cell] else { return 0 }
    let weight = CellWeight.varied(protected.weight(of: cell), cell: cell, round: round)
    return max(1, weight * 4 / (4 + demand[cell]))
  }

  /// The price of a cell's taking part; nil when it has no room for it.
  func cost(of cell: Int, rising rises: Bool, by amount: Int) -> Int? {
    guard canMove(cell) else { return nil }
    let room = room(cell)
    if let limit = rises ? room.growth : room.fall, limit < amount { return nil }
    return price(of: cell)
  }

  private func room(_ cell: Int) -> (growth: Int?, fall: Int?) {
    let state = protected.system.cells[cell]
    guard let truth = protected.truth[cell] ?? state.known else { return (nil, nil) }
    return (
      state.upper.map { max(0, $0.minus(clamped: truth)) },
      state.lower.map { max(0, truth.minus(clamped: $0)) }
    )
  }
}
