/// Relations whose multiples, added up, limit a variable.
struct Combination: Equatable {
  struct Rest: Equatable {
    let variable: Int
    let isLower: Bool
    let bound: Int
  }

  /// Indices of the component's relations, ascending, none with the multiple 0.
  let multiples: [(relation: Int, multiple: Int)]
  /// How often the sum holds the variable.
  let scale: Int
  /// What else the sum holds: variables at one of their bounds.
  let rest: [Rest]
  let rises: Bool
  /// The furthest whole number.
  let bound: Int?

  static func == (left: Combination, right: Combination) -> Bool {
    left.multiples.map(\.relation) == right.multiples.map(\.relation) && left.rest == right.rest
  }

  /// - Returns: nil when nothing limits the variable in this direction.
  static func find<Number: ExactInteger>(
    _ variable: Int, rises: Bool, _ component: Component, _: Number.Type
  ) throws -> Combination? {
    // Each relation gets a variable that is nought: its entries say how often the relation is used.
    let count = component.cells.count
    let marked = component.relations.enumerated().map { index, relation in
      LinearRelation(
        terms: relation.terms + [.init(variable: count + index, coefficient: 1)],
        constant: relation.constant)
    }
    let noughts = [Int?](repeating: 0, count: marked.count)
    guard
      var simplex = try Simplex<Number>(
        relations: marked, lower: component.lower + noughts, upper: component.upper + noughts,
        start: nil, lastResorts: count..<(count + marked.count)),
      try simplex.restore()
    else { return nil }
    guard case .optimal = try simplex.push(variable, rises: rises, target: nil) else { return nil }
    let place = simplex.places[variable]
    guard place < 0 else { return nil }
    let base = ~place * simplex.columnCount
    var multiples: [(relation: Int, multiple: Int)] = []
    var rest: [Rest] = []
    for column in 0..<simplex.columnCount {
      let other = simplex.columnVariables[column]
      guard let entry = simplex.entries[base + column].asInt, entry != 0 else { continue }
      if other >= count {
        multiples.append((other - count, entry))
      } else {
        let value = simplex.columnValues[column]
        rest.append(
          Rest(variable: other, isLower: simplex.lower[other] == value, bound: value))
      }
    }
    return Combination(
      multiples: multiples.sorted { $0.relation < $1.relation },
      scale: simplex.denominators[~place].asInt ?? 1,
      rest: rest.sorted { $0.variable < $1.variable }, rises: rises,
      bound: simplex.limit(of: variable, rises: rises))
  }
}
