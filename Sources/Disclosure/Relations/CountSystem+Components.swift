extension CountSystem {
  /// Splits the unknown cells into groups that have nothing to do with each other.
  ///
  /// - Returns: the groups in the order of their first cells, and the relations without any
  ///   unknown that do not hold.
  /// - Throws: when known counts add up to more than `Int` holds.
  func components() throws(ArithmeticOverflow) -> (components: [Component], contradictions: [Int]) {
    var sets = DisjointSets(count: cells.count)
    var contradictions: [Int] = []
    var reduced: [(origin: Int, relation: LinearRelation)] = []
    // By cell: the last relation that it was seen in. Few relations name a cell twice.
    var seen = [Int](repeating: -1, count: cells.count)
    for (index, relation) in relations.enumerated() {
      var rest = LinearRelation(terms: [], constant: relation.constant)
      var isRepeating = false
      for term in relation.terms {
        if seen[term.variable] == index || term.coefficient == 0 { isRepeating = true }
        seen[term.variable] = index
      }
      for term in isRepeating ? try relation.withoutRepetition() : relation.terms {
        if let known = cells[term.variable].known {
          rest.constant = try rest.constant.scaled(
            by: 1, minus: term.coefficient, times: known)
        } else {
          if let first = rest.terms.first { sets.join(first.variable, term.variable) }
          rest.terms.append(term)
        }
      }
      if !rest.terms.isEmpty {
        reduced.append((index, rest))
      } else if rest.constant != 0 {
        contradictions.append(index)
      }
    }
    var members: [Int: [Int]] = [:]
    var order: [Int] = []
    for cell in cells.indices where cells[cell].known == nil {
      let root = sets.root(of: cell)
      if members[root] == nil { order.append(root) }
      members[root, default: []].append(cell)
    }
    var relationsByRoot: [Int: [(origin: Int, relation: LinearRelation)]] = [:]
    for entry in reduced {
      relationsByRoot[sets.root(of: entry.relation.terms[0].variable), default: []].append(entry)
    }
    let components = order.map { root in
      component(of: members[root] ?? [], relationsByRoot[root] ?? [])
    }
    return (components, contradictions)
  }

  private func component(
    of members: [Int], _ relations: [(origin: Int, relation: LinearRelation)]
  ) -> Component {
    let places = Dictionary(uniqueKeysWithValues: members.enumerated().map { ($1, $0) })
    return Component(
      cells: members,
      relations: relations.map { entry in
        LinearRelation(
          terms: entry.relation.terms.map {
            LinearRelation.Term(variable: places[$0.variable] ?? 0, coefficient: $0.coefficient)
          }, constant: entry.relation.constant)
      },
      origins: relations.map(\.origin), lower: members.map { cells[$0].lower },
      upper: members.map { cells[$0].upper })
  }
}
