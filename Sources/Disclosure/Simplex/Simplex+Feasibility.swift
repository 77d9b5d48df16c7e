extension Simplex {
  /// Moves to a point within all bounds, one variable after the other.
  ///
  /// - Returns: false when there is none.
  mutating func restore() throws(ArithmeticOverflow) -> Bool {
    while let (variable, rises, bound) = try outside() {
      guard case .reached = try push(variable, rises: rises, target: bound) else { return false }
    }
    return true
  }

  /// The first variable outside its bounds, and where it must go.
  private func outside()
    throws(ArithmeticOverflow) -> (variable: Int, rises: Bool, bound: Int)?
  {
    for column in 0..<columnCount {
      let variable = columnVariables[column]
      if let bound = lower[variable], columnValues[column] < bound {
        return (variable, true, bound)
      }
      if let bound = upper[variable], columnValues[column] > bound {
        return (variable, false, bound)
      }
    }
    for row in 0..<rowCount {
      let variable = rowVariables[row]
      if let bound = lower[variable], try room(row, over: bound) < 0 {
        return (variable, true, bound)
      }
      if let bound = upper[variable], try room(row, over: bound) > 0 {
        return (variable, false, bound)
      }
    }
    return nil
  }
}
