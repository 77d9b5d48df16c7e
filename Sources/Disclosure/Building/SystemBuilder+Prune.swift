extension SystemBuilder {
  /// Drops relations that say nothing: a total that stands nowhere and is at least nought, whatever
  /// its parts are.
  mutating func prune() {
    var uses = [Int](repeating: 0, count: built.protected.system.cells.count)
    for relation in built.protected.system.relations {
      for term in relation.terms { uses[term.variable] += 1 }
    }
    var isDropped = [Bool](repeating: false, count: built.protected.system.relations.count)
    var isAgain = true
    while isAgain {
      isAgain = false
      for (index, relation) in built.protected.system.relations.enumerated()
      where !isDropped[index] && isEmpty(relation, uses) {
        isDropped[index] = true
        isAgain = true
        for term in relation.terms { uses[term.variable] -= 1 }
      }
    }
    let kept = isDropped.indices.filter { !isDropped[$0] }
    built.protected.system.relations = kept.map { built.protected.system.relations[$0] }
    built.kinds = kept.map { built.kinds[$0] }
  }

  private func isEmpty(_ relation: LinearRelation, _ uses: [Int]) -> Bool {
    guard relation.constant == 0,
      let whole = relation.terms.first(where: { term in
        uses[term.variable] == 1 && isFree(term.variable)
      })
    else { return false }
    return relation.terms.allSatisfy { term in
      if term.variable == whole.variable { return true }
      let lower = built.protected.system.cells[term.variable].lower ?? -1
      return (term.coefficient > 0) != (whole.coefficient > 0) && lower >= 0
    } && abs(whole.coefficient) == 1
  }

  /// In no table, without a promise, and at least nought without an upper limit.
  private func isFree(_ cell: Int) -> Bool {
    let state = built.protected.system.cells[cell]
    return state.known == nil && state.promise == nil && state.lower == 0 && state.upper == nil
      && built.protected.truth[cell] == nil && built.reports[cell].location == nil
  }
}
