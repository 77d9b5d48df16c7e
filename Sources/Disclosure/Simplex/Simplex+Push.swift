extension Simplex {
  /// Moves along edges so that a variable grows (or falls) as far as it can.
  ///
  /// Variables that are outside their bounds are let go further outside, but not past the far
  /// bound once they are inside.
  ///
  /// - Parameters:
  ///   - rises: whether the variable is to grow; otherwise it is to fall.
  ///   - target: where to stop.
  mutating func push(
    _ variable: Int, rises: Bool, target: Int?
  ) throws(ArithmeticOverflow) -> SimplexOutcome {
    var idle = 0
    while true {
      if let target, isReached(variable, rises: rises, target) { return .reached }
      guard let (column, increases) = entering(variable, rises: rises, byIndex: idle > 2 * rowCount)
      else { return .optimal }
      guard
        let step = try step(
          column, increases: increases, goal: (variable, rises, target),
          byIndex: idle > 2 * rowCount)
      else { return .unbounded }
      idle = step.length == 0 ? idle + 1 : 0
      try take(step, column: column, increases: increases)
    }
  }

  private func isReached(_ variable: Int, rises: Bool, _ target: Int) -> Bool {
    let place = places[variable]
    if place >= 0 { return rises ? columnValues[place] >= target : columnValues[place] <= target }
    let (value, rest) = numerators[~place].quotientAndRemainder(dividingBy: denominators[~place])
    let goal = Number(target)
    if value == goal { return rises ? rest >= 0 : rest <= 0 }
    return rises ? value > goal : value < goal
  }

  /// The column by which the variable can be moved, and in which direction the column moves.
  private func entering(
    _ variable: Int, rises: Bool, byIndex: Bool
  ) -> (column: Int, increases: Bool)? {
    let place = places[variable]
    if place >= 0 {
      let value = columnValues[place]
      let limit = rises ? upper[variable] : lower[variable]
      if let limit, rises ? value >= limit : value <= limit { return nil }
      return (place, rises)
    }
    let base = ~place * columnCount
    var best: (column: Int, increases: Bool)?
    var bestSize = Number(0)
    for column in 0..<columnCount {
      let entry = entries[base + column]
      if entry == 0 { continue }
      // The variable grows when the column moves against the sign of its entry.
      let increases = (entry < 0) == rises
      let other = columnVariables[column]
      let value = columnValues[column]
      if increases {
        if let limit = upper[other], value >= limit { continue }
      } else {
        if let limit = lower[other], value <= limit { continue }
      }
      if byIndex {
        if let best, columnVariables[best.column] < other { continue }
        best = (column, increases)
      } else {
        let size = entry < 0 ? 0 - entry : entry
        if size > bestSize {
          best = (column, increases)
          bestSize = size
        }
      }
    }
    return best
  }
}
