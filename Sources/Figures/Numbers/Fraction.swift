/// An exact number, as a fraction in lowest terms.
///
/// Arithmetic gives nil where a number outgrows 127 bits, which no counts of people reach.
package struct Fraction: Sendable, Hashable {
  package let numerator: Int128
  /// At least 1.
  package let denominator: Int128

  package init(_ whole: Int) {
    numerator = Int128(whole)
    denominator = 1
  }

  /// - Returns: nil when the denominator is 0.
  package init?(_ numerator: Int128, over denominator: Int128) {
    guard denominator != 0, numerator != .min, denominator != .min else { return nil }
    let divisor = Self.greatestCommonDivisor(numerator, denominator)
    let sign: Int128 = denominator < 0 ? -1 : 1
    self.numerator = sign * (numerator / divisor)
    self.denominator = sign * (denominator / divisor)
  }

  package func plus(_ other: Fraction) -> Fraction? {
    guard let left = Self.product(numerator, other.denominator),
      let right = Self.product(other.numerator, denominator),
      let below = Self.product(denominator, other.denominator)
    else { return nil }
    let (sum, isOver) = left.addingReportingOverflow(right)
    return isOver ? nil : Fraction(sum, over: below)
  }

  package func minus(_ other: Fraction) -> Fraction? {
    // What `init` lets in has a negative of its own.
    Fraction(-other.numerator, over: other.denominator).flatMap { plus($0) }
  }

  /// - Returns: nil when the other number is 0, too.
  package func divided(by other: Fraction) -> Fraction? {
    guard let above = Self.product(numerator, other.denominator),
      let below = Self.product(denominator, other.numerator)
    else { return nil }
    return Fraction(above, over: below)
  }

  package func times(_ whole: Int) -> Fraction? {
    Self.product(numerator, Int128(whole)).flatMap { Fraction($0, over: denominator) }
  }

  /// The number to so many decimal places; half a unit goes away from zero.
  package func rounded(decimals: Int) -> RoundedNumber? {
    let (whole, rest) = numerator.magnitude.quotientAndRemainder(
      dividingBy: denominator.magnitude)
    var (units, left) = (whole, rest)
    for _ in 0..<max(0, decimals) {
      let (tenfold, isOver) = left.multipliedReportingOverflow(by: 10)
      let (shifted, isTooLarge) = units.multipliedReportingOverflow(by: 10)
      guard !isOver, !isTooLarge else { return nil }
      let (digit, remainder) = tenfold.quotientAndRemainder(dividingBy: denominator.magnitude)
      (units, left) = (shifted + digit, remainder)
    }
    if left >= denominator.magnitude - left { units += 1 }
    guard let magnitude = Int(exactly: units) else { return nil }
    return RoundedNumber(units: numerator < 0 ? -magnitude : magnitude, decimals: max(0, decimals))
  }

  private static func product(_ left: Int128, _ right: Int128) -> Int128? {
    let (product, isOver) = left.multipliedReportingOverflow(by: right)
    return isOver || product == .min ? nil : product
  }

  private static func greatestCommonDivisor(_ left: Int128, _ right: Int128) -> Int128 {
    var (a, b) = (abs(left), abs(right))
    while b != 0 { (a, b) = (b, a % b) }
    return max(a, 1)
  }
}
