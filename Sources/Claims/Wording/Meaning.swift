import Figures

/// For which numbers a wording is true.
enum Meaning {
  /// The numbers of a kind for which a wording is true; shares and differences of shares are parts
  /// of one, so that 12% is 0.12.
  ///
  /// - Returns: nil when no number of the kind can be said so, and for ranks.
  static func span(of wording: Wording, as kind: ClaimKind) -> Span? {
    guard wording.turn?.fits(kind) ?? true else { return nil }
    switch (kind, wording.amount) {
    case (.count, .number(let numeral)):
      return wording.direction == nil ? Scale.counts.span(numeral, wording.hedge) : nil
    case (.share, .percent(let numeral)):
      guard wording.direction == nil else { return nil }
      if wording.hedge == .none, Fraction(units: numeral.units, decimals: numeral.decimals) == all {
        return Span(exactly: Fraction(1))
      }
      return Scale.percent.span(numeral, wording.hedge)?.cut(by: whole)
    case (.share, .part(let count, let parts)):
      guard wording.direction == nil, let number = Fraction(Int128(count), over: Int128(parts))
      else { return nil }
      return Scale.parts.span(number, half: points(1, 2), wording.hedge)?.cut(by: whole)
    case (.share, .among(let count, let group, _)):
      return wording.direction == nil ? among(count, group, wording.hedge)?.cut(by: whole) : nil
    case (.points, .points(let numeral)), (.gap, .points(let numeral)):
      return signed(Scale.points.span(numeral, wording.hedge), wording.direction)
    case (.difference, .number(let numeral)):
      return signed(Scale.counts.span(numeral, wording.hedge), wording.direction)
    case (.percentChange, .percent(let numeral)):
      return signed(Scale.percent.span(numeral, wording.hedge), wording.direction)
    case (.percentChange, .multiplied(let factor)):
      return wording.direction == nil ? multiplied(factor, wording.hedge) : nil
    case (.points, .noChange), (.percentChange, .noChange), (.points, .noDifference),
      (.percentChange, .noDifference), (.gap, .noDifference), (.payGap, .noDifference):
      guard wording.direction == nil, wording.hedge == .none else { return nil }
      let least = points(1, 20)
      return Span(
        lower: .init(number: Fraction(0).minus(least) ?? least, isIncluded: false),
        upper: .init(number: least, isIncluded: false))
    case (.difference, .noChange), (.difference, .noDifference):
      guard wording.direction == nil, wording.hedge == .none else { return nil }
      return Span(exactly: Fraction(0))
    case (.payGap, .percent(let numeral)):
      return payGap(Scale.percent.span(numeral, wording.hedge), wording)
    case (.payGap, .pence(let numeral)):
      guard wording.direction == nil else { return nil }
      return Scale.percent.span(numeral, wording.hedge)?.mirrored.moved(by: Fraction(1))
    case (.likelihood, .times(let numeral)):
      return wording.direction == nil ? Scale.times.span(numeral, wording.hedge) : nil
    case (.likelihood, .percent(let numeral)):
      return signed(Scale.percent.span(numeral, wording.hedge), wording.direction)?
        .moved(by: Fraction(1))
    case (.likelihood, .equallyLikely):
      guard wording.direction == nil, wording.hedge == .none else { return nil }
      return Scale.times.span(Amount.Numeral(1), .none)
    default: return nil
    }
  }

  /// Nothing less than nobody, and nothing more than all; all is all alone.
  private static let whole = Span(
    lower: .init(number: Fraction(0), isIncluded: true),
    upper: .init(number: Fraction(1), isIncluded: true))

  /// In per cent.
  private static let all = Fraction(100)

  /// So many percentage points, as a part of one.
  static func points(_ count: Int, _ parts: Int = 1) -> Fraction {
    Fraction(Int128(count), over: Int128(parts * 100)) ?? Fraction(0)
  }

  private static func signed(_ span: Span?, _ direction: Wording.Direction?) -> Span? {
    guard let direction else { return nil }
    let some = span?.cut(by: Span(lower: .init(number: Fraction(0), isIncluded: false), upper: nil))
    return direction == .up ? some : some?.mirrored
  }

  /// A gap of 2% is pay that is 2% lower; one of −2%, pay that is 2% higher.
  private static func payGap(_ span: Span?, _ wording: Wording) -> Span? {
    let some = span?.cut(by: Span(lower: .init(number: Fraction(0), isIncluded: false), upper: nil))
    return switch (wording.turn, wording.direction) {
    case (nil, _): span
    case (.sign, .down), (.behind, .up), (.before, .up): some?.mirrored
    default: some
    }
  }

  /// Within a point of it; of "1 in 8", also no nearer to 1 in 7 or 1 in 9.
  private static func among(_ count: Int, _ group: Int, _ hedge: Hedge) -> Span? {
    guard let number = Fraction(Int128(count), over: Int128(group)) else { return nil }
    guard hedge == .none, count == 1 else {
      return Scale.parts.narrow.span(number, half: points(1), hedge)
    }
    guard let least = Fraction(2, over: Int128(2 * group + 1)),
      let most = Fraction(2, over: Int128(max(1, 2 * group - 1)))
    else { return nil }
    let nearest = Span(
      lower: .init(number: least, isIncluded: true), upper: .init(number: most, isIncluded: false))
    return Scale.parts.span(number, half: points(1), .none).map { $0.cut(by: nearest) }
  }

  /// As a change: doubled is 1 more for each 1.
  private static func multiplied(_ factor: Int, _ hedge: Hedge) -> Span? {
    let number = factor == 0 ? Fraction(1, over: 2) : Fraction(factor)
    guard let number, let width = number.divided(by: Fraction(20)) else { return nil }
    return Scale.times.span(number, half: width, factor == 0 ? hedge.turned : hedge)?
      .moved(by: Fraction(-1))
  }
}
