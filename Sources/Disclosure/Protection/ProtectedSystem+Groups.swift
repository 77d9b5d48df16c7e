extension ProtectedSystem {
  /// Splits the system into parts that have nothing to do with each other, whatever is withheld.
  ///
  /// - Returns: for each part, its system and its cells in this one, ascending.
  func groups() -> [(system: ProtectedSystem, cells: [Int])] {
    var sets = DisjointSets(count: truth.count)
    for relation in system.relations {
      for term in relation.terms.dropFirst() {
        sets.join(relation.terms[0].variable, term.variable)
      }
    }
    var firstOfUnit: [Int: Int] = [:]
    for (cell, unit) in units.enumerated() {
      guard let unit else { continue }
      if let first = firstOfUnit[unit] { sets.join(first, cell) } else { firstOfUnit[unit] = cell }
    }
    var members: [Int: [Int]] = [:]
    var order: [Int] = []
    for cell in truth.indices {
      let root = sets.root(of: cell)
      if members[root] == nil { order.append(root) }
      members[root, default: []].append(cell)
    }
    var relations: [Int: [LinearRelation]] = [:]
    for relation in system.relations {
      guard let first = relation.terms.first else { continue }
      relations[sets.root(of: first.variable), default: []].append(relation)
    }
    return order.map { root in
      let cells = members[root] ?? []
      return (part(cells, relations[root] ?? []), cells)
    }
  }

  private func part(_ members: [Int], _ relations: [LinearRelation]) -> ProtectedSystem {
    var part = ProtectedSystem()
    var places: [Int: Int] = [:]
    for cell in members {
      places[cell] = part.add(
        system.cells[cell], truth: truth[cell], isMovable: isMovable[cell],
        isPrimary: isPrimary[cell], unit: units[cell], level: levels[cell])
      part.withheldStates[part.truth.count - 1] = withheldStates[cell]
      part.wasWithheld[part.truth.count - 1] = wasWithheld[cell]
    }
    part.system.relations = relations.map { relation in
      LinearRelation(
        terms: relation.terms.map {
          LinearRelation.Term(variable: places[$0.variable] ?? 0, coefficient: $0.coefficient)
        }, constant: relation.constant)
    }
    return part
  }
}
