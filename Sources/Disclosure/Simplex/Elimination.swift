/// Relations solved for one variable each, by elimination in whole numbers.
struct Elimination<Number: ExactInteger> {
  /// Row by row, a column for each variable; in a pivot's column only its own row is not 0.
  private(set) var entries: [Number] = []
  private(set) var constants: [Number] = []
  /// The variable that each row is solved for; its entry is positive.
  private(set) var pivots: [Int] = []
  private let columns: Int

  private init(columns: Int) { self.columns = columns }

  /// - Returns: the solved rows, without those that say nothing new; nil when two contradict each
  ///   other.
  static func run(
    _ relations: [LinearRelation], variables: Int, lastResorts: Range<Int>
  ) -> Result<Elimination?, ArithmeticOverflow> {
    do throws(ArithmeticOverflow) {
      return .success(try solved(relations, variables: variables, lastResorts))
    } catch {
      return .failure(error)
    }
  }

  private static func solved(
    _ relations: [LinearRelation], variables: Int, _ lastResorts: Range<Int>
  ) throws(ArithmeticOverflow) -> Elimination? {
    var occurrences = [Int](repeating: 0, count: variables)
    for relation in relations { for term in relation.terms { occurrences[term.variable] += 1 } }
    for variable in lastResorts { occurrences[variable] = .max }
    var result = Elimination(columns: variables)
    // Short relations first: they fill up the fewest entries of the others.
    let order = relations.indices.sorted {
      (relations[$0].terms.count, $0) < (relations[$1].terms.count, $1)
    }
    for index in order {
      guard try result.add(relations[index], occurrences) else { return nil }
    }
    return result
  }

  /// False when the relation contradicts those before it.
  private mutating func add(
    _ relation: LinearRelation, _ occurrences: [Int]
  ) throws(ArithmeticOverflow) -> Bool {
    var row = [Number](repeating: 0, count: columns)
    // Times 1, since the least Int has no opposite.
    var constant = try Number(relation.constant).times(1)
    for term in relation.terms {
      row[term.variable] = try row[term.variable].scaled(
        by: 1, minus: Number(term.coefficient), times: -1)
    }
    for (other, pivot) in pivots.enumerated() where row[pivot] != 0 {
      try subtract(other, pivot, from: &row, &constant)
    }
    guard let pivot = bestPivot(row, occurrences) else { return constant == 0 }
    if row[pivot] < 0 {
      for column in row.indices where row[column] != 0 { row[column].negate() }
      constant.negate()
    }
    entries += row
    constants.append(constant)
    pivots.append(pivot)
    let last = pivots.count - 1
    for other in 0..<last where entries[other * columns + pivot] != 0 {
      var changed = Array(entries[(other * columns)..<((other + 1) * columns)])
      try subtract(last, pivot, from: &changed, &constants[other])
      for column in 0..<columns { entries[other * columns + column] = changed[column] }
    }
    return true
  }

  /// Makes the pivot's entry of a row 0 with a multiple of another row.
  private func subtract(
    _ other: Int, _ pivot: Int, from row: inout [Number], _ constant: inout Number
  ) throws(ArithmeticOverflow) {
    let base = other * columns
    let scale = entries[base + pivot]
    let factor = row[pivot]
    var divisor = Number(0)
    for column in 0..<columns {
      let entry = entries[base + column]
      if entry == 0, row[column] == 0 { continue }
      row[column] = try row[column].scaled(by: scale, minus: factor, times: entry)
      if scale != 1, divisor != 1 { divisor = divisor.commonDivisor(with: row[column]) }
    }
    constant = try constant.scaled(by: scale, minus: factor, times: constants[other])
    guard scale != 1, divisor > 1 else { return }
    divisor = divisor.commonDivisor(with: constant)
    guard divisor > 1 else { return }
    for column in 0..<columns where row[column] != 0 { row[column] /= divisor }
    constant /= divisor
  }

  /// A variable with the coefficient 1 or −1 if there is one, that occurs in the fewest relations.
  private func bestPivot(_ row: [Number], _ occurrences: [Int]) -> Int? {
    var best: (isUnit: Bool, occurrences: Int, column: Int)?
    for column in row.indices where row[column] != 0 {
      let isUnit = row[column] == 1 || row[column] == -1
      // A last resort never wins over another, however plain it is.
      let uses = occurrences[column]
      if let found = best {
        let isLast = (found: found.occurrences == .max, this: uses == .max)
        if isLast.this, !isLast.found { continue }
        let isBetter = isLast.found && !isLast.this
        if !isBetter, found.isUnit, !isUnit { continue }
        if !isBetter, found.isUnit == isUnit, found.occurrences <= uses { continue }
      }
      best = (isUnit, uses, column)
    }
    return best?.column
  }
}
