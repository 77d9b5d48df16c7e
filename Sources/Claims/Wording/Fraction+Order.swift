import Figures

extension Fraction {
  /// Less than 0 where this number is the smaller one, 0 where both are the same; nil where the
  /// numbers are too large to tell.
  func compared(to other: Fraction) -> Int? {
    minus(other).map { $0.numerator.signum() == 0 ? 0 : $0.numerator > 0 ? 1 : -1 }
  }

  var halved: Fraction? { divided(by: Fraction(2)) }

  var magnitude: Fraction { numerator < 0 ? Fraction(0).minus(self) ?? self : self }

  /// A number written to so many decimal places: 124 with one is 12.4.
  init?(units: Int, decimals: Int) {
    self.init(Int128(units), over: Self.power(decimals))
  }

  /// One in a decimal place.
  static func unit(_ decimals: Int) -> Fraction {
    Fraction(1, over: power(decimals)) ?? Fraction(1)
  }

  private static func power(_ decimals: Int) -> Int128 {
    (0..<max(0, min(decimals, 12))).reduce(Int128(1)) { power, _ in power * 10 }
  }

  /// The lesser of two.
  static func least(_ a: Fraction, _ b: Fraction) -> Fraction {
    (a.compared(to: b) ?? 0) <= 0 ? a : b
  }

  static func greatest(_ a: Fraction, _ b: Fraction) -> Fraction {
    (a.compared(to: b) ?? 0) >= 0 ? a : b
  }
}
