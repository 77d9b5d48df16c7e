extension Simplex {
  /// A move of one column: `length ÷ scale`, ended by a row's variable at a bound, or by the
  /// column's own bound.
  struct Step {
    var length: Number
    var scale: Number
    /// nil when the column's own variable comes to its bound.
    var row: Int?
    /// Where the variable that ends the move then stands.
    var end: Int
  }

  /// The longest move of a column that keeps every variable within its bounds; nil when there is no
  /// end to it.
  func step(
    _ column: Int, increases: Bool, goal: (variable: Int, rises: Bool, target: Int?), byIndex: Bool
  ) throws(ArithmeticOverflow) -> Step? {
    var best: Step?
    let own = columnVariables[column]
    let value = columnValues[column]
    var limit = increases ? upper[own] : lower[own]
    if own == goal.variable, let target = goal.target {
      limit = limit.map { increases ? Swift.min($0, target) : Swift.max($0, target) } ?? target
    }
    if let limit {
      let (from, to) = increases ? (value, limit) : (limit, value)
      let length = try Number(to).scaled(by: 1, minus: Number(from), times: 1)
      best = Step(length: length, scale: 1, end: limit)
    }
    for row in 0..<rowCount {
      let entry = entries[row * columnCount + column]
      if entry == 0 { continue }
      let falls = (entry > 0) == increases
      let variable = rowVariables[row]
      guard let bound = try edge(of: row, falls: falls, goal) else { continue }
      let above = try room(row, over: bound)
      let length = falls ? above : 0 - above
      let scale = entry < 0 ? 0 - entry : entry
      if let found = best {
        if found.length.isFraction(over: found.scale, below: length, over: scale) { continue }
        if !length.isFraction(over: scale, below: found.length, over: found.scale) {
          // A tie: by index against cycling, else the smallest pivot, which keeps numbers small.
          guard let other = found.row else { continue }
          if byIndex ? rowVariables[other] < variable : found.scale <= scale { continue }
        }
      }
      best = Step(length: length, scale: scale, row: row, end: bound)
    }
    return best
  }

  /// The bound that a row's variable must not pass on its way down or up; nil for none.
  private func edge(
    of row: Int, falls: Bool, _ goal: (variable: Int, rises: Bool, target: Int?)
  ) throws(ArithmeticOverflow) -> Int? {
    let variable = rowVariables[row]
    var bound = falls ? lower[variable] : upper[variable]
    if let edge = bound {
      // Already outside on this side: free to go on.
      let above = try room(row, over: edge)
      if falls ? above < 0 : above > 0 { bound = nil }
    }
    if variable == goal.variable, goal.rises != falls, let target = goal.target {
      bound = bound.map { falls ? Swift.max($0, target) : Swift.min($0, target) } ?? target
    }
    return bound
  }

  /// How far a row's variable is above a value, times the row's denominator.
  func room(_ row: Int, over value: Int) throws(ArithmeticOverflow) -> Number {
    try numerators[row].scaled(by: 1, minus: denominators[row], times: Number(value))
  }

  mutating func take(
    _ step: Step, column: Int, increases: Bool
  ) throws(ArithmeticOverflow) {
    guard let row = step.row else {
      let length = increases ? step.length : 0 - step.length
      for other in 0..<rowCount {
        let entry = entries[other * columnCount + column]
        if entry == 0 { continue }
        numerators[other] = try numerators[other].scaled(by: 1, minus: entry, times: length)
      }
      columnValues[column] = step.end
      return
    }
    try pivot(row, column, length: increases ? step.length : 0 - step.length, end: step.end)
  }
}
