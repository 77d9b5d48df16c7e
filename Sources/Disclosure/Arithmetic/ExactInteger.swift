/// Whole numbers whose arithmetic is exact or fails; nothing is ever rounded.
protocol ExactInteger: Comparable, SignedInteger, Sendable {
  init(_ value: Int)

  /// The value, when it is in the range of `Int`.
  var asInt: Int? { get }

  /// self · factor − other · otherFactor
  func scaled(by factor: Self, minus other: Self, times otherFactor: Self)
    throws(ArithmeticOverflow) -> Self

  /// self · factor
  func times(_ factor: Self) throws(ArithmeticOverflow) -> Self

  /// Whether self ÷ denominator < other ÷ otherDenominator; both denominators are positive.
  func isFraction(over denominator: Self, below other: Self, over otherDenominator: Self) -> Bool

  /// The greatest common divisor, never negative.
  func commonDivisor(with other: Self) -> Self
}
