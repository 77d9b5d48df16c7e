/// Linear relations between bounded variables, solved for some of them, and a point that satisfies
/// them: the primal simplex method in whole numbers.
///
/// Row i reads `denominator · x(basic i) + Σ entry · x(column j) = constant`, with a positive
/// denominator of its own, reduced by common divisors. The variables of the columns always have
/// whole values, though not always at a bound: the start may be any point.
///
/// Source: J. Edmonds, "Systems of distinct representatives and linear algebra" (1967), for
/// elimination without fractions; R. G. Bland, "New finite pivoting rules" (1977), against cycling.
struct Simplex<Number: ExactInteger>: Sendable {
  /// By variable; nil for none.
  var lower: [Int?]
  var upper: [Int?]
  /// Row by row, a column for each variable that is not basic.
  var entries: [Number]
  var denominators: [Number]
  /// denominator · x of each row's variable.
  var numerators: [Number]
  var rowVariables: [Int]
  var columnVariables: [Int]
  var columnValues: [Int]
  /// By variable: its column, or the complement of its row.
  var places: [Int]

  var rowCount: Int { rowVariables.count }
  var columnCount: Int { columnVariables.count }

  /// - Parameters:
  ///   - start: values that satisfy every relation; without it, a point at the lower bounds that
  ///     `restore` must make feasible.
  ///   - lastResorts: variables for which a relation is solved only when it has no other.
  /// - Returns: nil when the relations contradict each other.
  init?(
    relations: [LinearRelation], lower: [Int?], upper: [Int?], start: [Int]?,
    lastResorts: Range<Int> = 0..<0
  ) throws(ArithmeticOverflow) {
    let count = lower.count
    let basis = Elimination<Number>.run(
      relations, variables: count, lastResorts: lastResorts)
    switch basis {
    case .failure: throw ArithmeticOverflow()
    case .success(nil): return nil
    case .success(.some(let solved)):
      self.lower = lower
      self.upper = upper
      rowVariables = solved.pivots
      var places = [Int](repeating: 0, count: count)
      var isBasic = [Bool](repeating: false, count: count)
      for (row, variable) in solved.pivots.enumerated() {
        places[variable] = ~row
        isBasic[variable] = true
      }
      columnVariables = (0..<count).filter { !isBasic[$0] }
      for (column, variable) in columnVariables.enumerated() { places[variable] = column }
      self.places = places
      let anywhere = start ?? zip(lower, upper).map { $0 ?? $1 ?? 0 }
      columnValues = columnVariables.map { anywhere[$0] }
      denominators = []
      numerators = []
      entries = []
      entries.reserveCapacity(solved.pivots.count * columnVariables.count)
      for (row, variable) in solved.pivots.enumerated() {
        let base = row * count
        denominators.append(solved.entries[base + variable])
        var value = solved.constants[row]
        for column in columnVariables {
          let entry = solved.entries[base + column]
          entries.append(entry)
          if entry != 0, anywhere[column] != 0 {
            value = try value.scaled(by: 1, minus: entry, times: Number(anywhere[column]))
          }
        }
        numerators.append(value)
      }
    }
  }

  /// Goes back to a point that satisfies every relation.
  mutating func move(to point: [Int]) throws(ArithmeticOverflow) {
    for column in 0..<columnCount { columnValues[column] = point[columnVariables[column]] }
    for row in 0..<rowCount {
      numerators[row] = try denominators[row].times(Number(point[rowVariables[row]]))
    }
  }

  /// The point, when all its values are whole.
  var wholePoint: [Int]? {
    var point = [Int](repeating: 0, count: places.count)
    for column in 0..<columnCount { point[columnVariables[column]] = columnValues[column] }
    for row in 0..<rowCount {
      let (value, rest) = numerators[row].quotientAndRemainder(dividingBy: denominators[row])
      guard rest == 0, let whole = value.asInt else { return nil }
      point[rowVariables[row]] = whole
    }
    return point
  }

  /// The largest whole number that is not above the variable's value.
  func floor(of variable: Int) -> Int? {
    let place = places[variable]
    if place >= 0 { return columnValues[place] }
    let (value, rest) = numerators[~place].quotientAndRemainder(dividingBy: denominators[~place])
    guard let whole = value.asInt else { return nil }
    if rest >= 0 { return whole }
    return whole > .min ? whole - 1 : nil
  }

  /// Whether the variable's value is a whole number.
  func isWhole(_ variable: Int) -> Bool {
    let place = places[variable]
    return place >= 0 || numerators[~place] % denominators[~place] == 0
  }
}
