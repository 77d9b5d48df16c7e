import Figures

/// How far hedges reach for a form of number.
struct Scale {
  /// What a written 1 stands for: 1% is a hundredth.
  let one: Fraction
  /// Decimal places to which a plain number is always taken.
  var leastDecimals = 0
  /// How far "about", "just over" and "nearly" reach from a number.
  let near: @Sendable (Fraction, _ half: Fraction) -> Fraction
  /// How far "more than" and "less than" reach, the end not included.
  let far: @Sendable (Fraction) -> Fraction

  /// Near is a twentieth of the number; far a tenth, or 5 where that is more.
  static let counts = Scale(
    one: Fraction(1),
    near: { number, _ in number.divided(by: Fraction(20)) ?? number },
    far: { .greatest(Fraction(5), $0.divided(by: Fraction(10)) ?? $0) })

  /// Near is 1 percentage point, below 5% half of the last place shown; far is 5 points, or the
  /// number itself where that is less.
  static let percent = Scale(
    one: Meaning.points(1),
    near: { number, half in
      (number.compared(to: Meaning.points(5)) ?? 0) < 0 ? half : Meaning.points(1)
    },
    far: { .least(Meaning.points(5), $0) })

  /// Near is half a point, far is 1.
  static let points = Scale(
    one: Meaning.points(1), near: { _, _ in Meaning.points(1, 2) },
    far: { .least(Meaning.points(1), $0) })

  /// Near is 2 percentage points, far is 10.
  static let parts = Scale(
    one: Fraction(1), near: { _, _ in Meaning.points(2) },
    far: { .least(Meaning.points(10), $0) })

  /// As `parts`, for "1 in 20": near is 1 point, below 5% a tenth of the number; far is 5 points.
  var narrow: Scale {
    Scale(
      one: one,
      near: { number, _ in
        (number.compared(to: Meaning.points(5)) ?? 0) < 0
          ? number.divided(by: Fraction(10)) ?? number : Meaning.points(1)
      },
      far: { .least(Meaning.points(5), $0) })
  }

  /// Near is a twentieth of the number, far a quarter.
  static let times = Scale(
    one: Fraction(1), leastDecimals: 1,
    near: { number, _ in number.divided(by: Fraction(20)) ?? number },
    far: { $0.divided(by: Fraction(4)) ?? $0 })

  /// A number in digits or words.
  func span(_ numeral: Amount.Numeral, _ hedge: Hedge) -> Span? {
    let decimals = max(numeral.decimals, leastDecimals)
    guard let number = Fraction(units: numeral.units, decimals: numeral.decimals)?.scaled(by: one),
      let unit = Fraction.unit(decimals).scaled(by: one), let half = unit.halved
    else { return nil }
    if hedge == .none {
      let shown = numeral.units.multipliedReportingOverflow(
        by: decimals > numeral.decimals ? 10 : 1)
      return shown.overflow ? nil : Span(rounded: shown.partialValue, of: unit)
    }
    return span(number, half: half, hedge)
  }

  /// - Parameter half: how far a number without a hedge reaches to both sides.
  func span(_ number: Fraction, half: Fraction, _ hedge: Hedge) -> Span? {
    func bound(_ number: Fraction?, _ isIncluded: Bool) -> Span.Bound? {
      number.map { Span.Bound(number: $0, isIncluded: isIncluded) }
    }
    let (near, far) = (near(number, half), far(number))
    switch hedge {
    case .none:
      return Span(
        lower: bound(number.minus(half), true), upper: bound(number.plus(half), true))
    case .about:
      return Span(
        lower: bound(number.minus(near), true), upper: bound(number.plus(near), true))
    case .justOver:
      return Span(lower: bound(number, false), upper: bound(number.plus(near), true))
    case .nearly:
      return Span(lower: bound(number.minus(near), true), upper: bound(number, false))
    case .moreThan:
      return Span(lower: bound(number, false), upper: bound(number.plus(far), false))
    case .lessThan:
      return Span(lower: bound(number.minus(far), false), upper: bound(number, false))
    case .atLeast: return Span(lower: bound(number, true), upper: nil)
    case .atMost: return Span(lower: nil, upper: bound(number, true))
    }
  }
}

extension Fraction {
  /// This many of another.
  fileprivate func scaled(by other: Fraction) -> Fraction? {
    guard other.numerator != 0 else { return Fraction(0) }
    return Fraction(other.denominator, over: other.numerator).flatMap { divided(by: $0) }
  }
}
