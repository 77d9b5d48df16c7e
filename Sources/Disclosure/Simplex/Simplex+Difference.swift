extension Simplex {
  /// Whether two variables have different values.
  func differs(_ first: Int, _ second: Int) -> Bool {
    let left = fraction(first)
    let right = fraction(second)
    return left.numerator.isFraction(
      over: left.denominator, below: right.numerator, over: right.denominator)
      || right.numerator.isFraction(
        over: right.denominator, below: left.numerator, over: left.denominator)
  }

  private func fraction(_ variable: Int) -> (numerator: Number, denominator: Number) {
    let place = places[variable]
    return place >= 0
      ? (Number(columnValues[place]), 1) : (numerators[~place], denominators[~place])
  }
}
