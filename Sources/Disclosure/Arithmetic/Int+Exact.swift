extension Int: ExactInteger {
  var asInt: Int? { self }

  @inline(__always)
  func scaled(by factor: Int, minus other: Int, times otherFactor: Int)
    throws(ArithmeticOverflow) -> Int
  {
    let (first, firstOverflows) = multipliedReportingOverflow(by: factor)
    let (second, secondOverflows) = other.multipliedReportingOverflow(by: otherFactor)
    let (difference, overflows) = first.subtractingReportingOverflow(second)
    // The least Int has no opposite, so it counts as an overflow too.
    if firstOverflows || secondOverflows || overflows || difference == .min {
      throw ArithmeticOverflow()
    }
    return difference
  }

  @inline(__always)
  func times(_ factor: Int) throws(ArithmeticOverflow) -> Int {
    let (product, overflows) = multipliedReportingOverflow(by: factor)
    if overflows || product == .min { throw ArithmeticOverflow() }
    return product
  }

  @inline(__always)
  func isFraction(over denominator: Int, below other: Int, over otherDenominator: Int) -> Bool {
    let left = multipliedFullWidth(by: otherDenominator)
    let right = other.multipliedFullWidth(by: denominator)
    return (left.high, left.low) < (right.high, right.low)
  }

  func commonDivisor(with other: Int) -> Int {
    // Magnitudes: the least Int has no positive counterpart.
    var (left, right) = (magnitude, other.magnitude)
    while right != 0 { (left, right) = (right, left % right) }
    return Int(clamping: left)
  }
}
