import BigInt

extension BigInt: ExactInteger {
  var asInt: Int? { Int(exactly: self) }

  func scaled(by factor: BigInt, minus other: BigInt, times otherFactor: BigInt) -> BigInt {
    self * factor - other * otherFactor
  }

  func times(_ factor: BigInt) -> BigInt { self * factor }

  func isFraction(
    over denominator: BigInt, below other: BigInt, over otherDenominator: BigInt
  ) -> Bool {
    self * otherDenominator < other * denominator
  }

  func commonDivisor(with other: BigInt) -> BigInt { greatestCommonDivisor(with: other) }
}
