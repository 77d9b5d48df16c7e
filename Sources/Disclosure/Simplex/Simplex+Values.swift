extension Simplex {
  /// The furthest whole number that is not beyond the variable's value.
  func limit(of variable: Int, rises: Bool) -> Int? {
    guard let value = floor(of: variable) else { return nil }
    if rises || isWhole(variable) { return value }
    return value < .max ? value + 1 : nil
  }

  /// A basic variable whose value is not whole.
  var firstFraction: Int? {
    for row in 0..<rowCount where denominators[row] != 1 {
      if numerators[row] % denominators[row] != 0 { return rowVariables[row] }
    }
    return nil
  }
}
