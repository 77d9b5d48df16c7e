import Figures

/// The numbers for which a wording is true: from one bound to another, either of them open-ended.
struct Span: Sendable, Hashable {
  struct Bound: Sendable, Hashable {
    let number: Fraction
    /// Whether the wording is true of the bound itself.
    let isIncluded: Bool
  }

  let lower: Bound?
  let upper: Bound?

  init(lower: Bound?, upper: Bound?) {
    self.lower = lower
    self.upper = upper
  }

  /// One number and no other.
  init(exactly number: Fraction) {
    lower = Bound(number: number, isIncluded: true)
    upper = lower
  }

  /// What is printed as this number of units: from half a unit below to half a unit above, where
  /// the next number begins. Nought is nought alone.
  ///
  /// - Parameter unit: one in the last place that is shown.
  init?(rounded units: Int, of unit: Fraction) {
    guard units != 0 else {
      self.init(exactly: Fraction(0))
      return
    }
    guard let twice = unit.times(2 * abs(units)), let above = twice.plus(unit),
      let below = twice.minus(unit), let upper = above.halved, let lower = below.halved
    else { return nil }
    self.init(
      lower: Bound(number: lower, isIncluded: true),
      upper: Bound(number: upper, isIncluded: false))
    if units < 0 { self = mirrored }
  }

  func contains(_ number: Fraction) -> Bool {
    if let lower {
      guard let order = number.compared(to: lower.number),
        order > 0 || order == 0 && lower.isIncluded
      else { return false }
    }
    if let upper {
      guard let order = number.compared(to: upper.number),
        order < 0 || order == 0 && upper.isIncluded
      else { return false }
    }
    return true
  }

  /// The same on the other side of nought.
  var mirrored: Span {
    func other(_ bound: Bound?) -> Bound? {
      bound.flatMap { bound in
        Fraction(0).minus(bound.number).map { Bound(number: $0, isIncluded: bound.isIncluded) }
      }
    }
    return Span(lower: other(upper), upper: other(lower))
  }

  /// The same so much further up.
  func moved(by step: Fraction) -> Span {
    func moved(_ bound: Bound?) -> Bound? {
      bound.flatMap { bound in
        bound.number.plus(step).map { Bound(number: $0, isIncluded: bound.isIncluded) }
      }
    }
    return Span(lower: moved(lower), upper: moved(upper))
  }

  /// What lies in both.
  func cut(by other: Span) -> Span {
    func tighter(_ a: Bound?, _ b: Bound?, _ sign: Int) -> Bound? {
      guard let a, let b else { return a ?? b }
      let order = (a.number.compared(to: b.number) ?? 0) * sign
      if order != 0 { return order > 0 ? a : b }
      return a.isIncluded ? b : a
    }
    return Span(lower: tighter(lower, other.lower, 1), upper: tighter(upper, other.upper, -1))
  }
}
