import Figures

/// Finds words for a number that are true of it, as like as can be to those that an author chose.
struct Proposal {
  let number: Fraction
  let kind: ClaimKind

  /// - Parameter written: what the author wrote; nil when that was not understood.
  /// - Returns: words of which the kind's meaning holds the number; nil only where the number is
  ///   too large or too small to be written.
  func wording(like written: Wording?) -> Wording? {
    candidates(like: written).first { wording in
      Meaning.span(of: wording, as: kind)?.contains(number) == true
    }
  }

  private func candidates(like written: Wording?) -> [Wording] {
    let direction: Wording.Direction? =
      kind.isSigned || kind == .likelihood ? (compared < 0 ? .down : .up) : nil
    func wording(_ amount: Amount, _ hedge: Hedge) -> Wording {
      turned(
        Wording(amount, hedge: hedge, tail: written?.tail ?? ""), direction,
        like: written?.turn.flatMap { turn in
          turn.fits(kind) ? turn : kind == .payGap ? .behind("higher") : nil
        })
    }
    var found: [Wording] = []
    if let written {
      for amount in alike(written) {
        for hedge in Self.hedges(of: amount, like: written.hedge) {
          found.append(wording(amount, hedge))
        }
      }
    }
    return found + exact(like: written?.amount).map { wording($0, .none) }
  }

  private static func hedges(of amount: Amount, like written: Hedge) -> [Hedge] {
    let others: [Hedge] = [.none, .about, .justOver, .nearly, .moreThan, .lessThan]
    switch amount {
    case .part, .among: break
    default: if written == .none || amount.isNought { return [.none] }
    }
    return [written] + others.filter { $0 != written }
  }

  /// Against nought; of a likelihood, against 1.
  private var compared: Int {
    number.compared(to: kind == .likelihood ? Fraction(1) : Fraction(0)) ?? 0
  }

  /// The wording with a direction, where its form of number has one.
  private func turned(
    _ wording: Wording, _ direction: Wording.Direction?, like turn: Wording.Turn?
  ) -> Wording {
    switch wording.amount {
    case .noChange, .noDifference, .equallyLikely, .multiplied, .times, .pence, .part, .among,
      .rank:
      return wording
    case .percent where kind == .payGap: return ofPayGap(wording, like: turn)
    case .percent where kind == .likelihood: break
    default: if !kind.isSigned { return wording }
    }
    guard let direction else { return wording }
    let isUp = direction == .up
    let fallback: Wording.Turn =
      switch kind {
      case .likelihood: .behind(isUp ? "more likely" : "less likely")
      case .gap: .behind(isUp ? "higher" : "lower")
      default: .before(isUp ? "up" : "down")
      }
    return Wording(
      wording.amount, hedge: wording.hedge, direction: direction,
      turn: turn.map { self.turn($0, direction) } ?? fallback, tail: wording.tail)
  }

  /// Less pay is a gap above nought.
  private func ofPayGap(_ wording: Wording, like turn: Wording.Turn?) -> Wording {
    let isLess = compared > 0
    let (direction, way): (Wording.Direction?, Wording.Turn?) =
      switch turn {
      case nil: isLess || compared == 0 ? (nil, nil) : (.down, .sign)
      case .sign: (isLess ? .up : .down, .sign)
      case .before, .behind:
        (isLess ? .down : .up, turn.map { self.turn($0, isLess ? .down : .up) })
      }
    return Wording(
      wording.amount, hedge: wording.hedge, direction: direction, turn: way, tail: wording.tail)
  }

  /// The same way of saying a direction, for the one that is right.
  private func turn(
    _ turn: Wording.Turn, _ direction: Wording.Direction
  ) -> Wording.Turn {
    func fitting(_ phrase: String) -> String {
      let opposites = WordingPhrases.opposites
      return direction == .up
        ? opposites.first { $0.down == phrase }?.up ?? phrase
        : opposites.first { pair in
          pair.up == phrase && Wording.Turn.behind(pair.down).fits(kind)
        }?.down ?? opposites.first { $0.up == phrase }?.down ?? phrase
    }
    return switch turn {
    case .before(let phrase): .before(fitting(phrase))
    case .behind(let phrase): .behind(fitting(phrase))
    case .sign: .sign
    }
  }

  /// The number in the form that was written, most like it first.
  private func alike(_ written: Wording) -> [Amount] {
    switch (kind, written.amount) {
    case (.count, .number(let numeral)), (.difference, .number(let numeral)):
      if written.hedge != .none, numeral.decimals == 0 {
        let round = rounded(like: numeral.units, written.hedge)
        if !round.isEmpty {
          return round.map { .number(Amount.Numeral($0, isSpelled: numeral.isSpelled)) }
        }
      }
      return shown(numeral, 1).map { [.number($0)] } ?? []
    case (.share, .percent(let numeral)), (.percentChange, .percent(let numeral)):
      return shown(numeral, 100).map { [.percent($0)] } ?? []
    case (.points, .points(let numeral)), (.gap, .points(let numeral)):
      return shown(numeral, 100).map { [.points($0)] } ?? []
    case (.share, .part): return nearestParts
    case (.share, .among(_, let group, let isSpelled)): return groups(like: group, isSpelled)
    case (.percentChange, .multiplied):
      return WordingPhrases.multiplied.map { .multiplied($0.1) }
    case (.likelihood, .times(let numeral)): return shown(numeral, 1).map { [.times($0)] } ?? []
    case (.likelihood, .percent(let numeral)):
      return Proposal(number: number.minus(Fraction(1)) ?? number, kind: .percentChange)
        .shown(numeral, 100).map { [.percent($0)] } ?? []
    case (.payGap, .percent(let numeral)): return shown(numeral, 100).map { [.percent($0)] } ?? []
    case (.payGap, .pence(let numeral)):
      return Proposal(number: Fraction(1).minus(number) ?? number, kind: .share)
        .shown(numeral, 100).map { [.pence($0)] } ?? []
    case (.likelihood, .equallyLikely): return [.equallyLikely]
    default: return []
    }
  }

  /// With ever more places, until it is true to the places shown.
  private func exact(like written: Amount?) -> [Amount] {
    switch kind {
    case .count(let decimals): return exact(decimals...decimals, 1).map { .number($0) }
    case .difference(let decimals):
      return [.noChange] + exact(decimals...decimals, 1).map { .number($0) }
    case .share: return exact(1...6, 100).map { .percent($0) }
    case .points: return [.noChange] + exact(1...6, 100).map { .points($0) }
    case .gap: return [.noDifference] + exact(1...6, 100).map { .points($0) }
    case .percentChange: return [.noChange] + exact(1...6, 100).map { .percent($0) }
    case .likelihood:
      return [.equallyLikely].filter { _ in number == Fraction(1) }
        + exact(1...6, 1).map { .times($0) }
    case .payGap: return [.noDifference] + exact(1...6, 100).map { .percent($0) }
    case .rank: return []
    }
  }

  /// The number to as few digits as another is written with, then with ever more of them: 1,187
  /// like 1,300 is 1,200, then 1,190.
  private func rounded(like other: Int, _ hedge: Hedge) -> [Int] {
    var steps = [1]
    while let step = steps.last, other > 0, other.isMultiple(of: step * 10) {
      steps.append(step * 10)
    }
    let coarse = steps.dropFirst(steps.count > 1 ? 1 : 0).reversed()
    return coarse.enumerated().flatMap { place, step -> [Int] in
      guard let scaled = number.magnitude.divided(by: Fraction(step)),
        let nearest = scaled.rounded(decimals: 0)?.units
      else { return [] }
      let order = scaled.compared(to: Fraction(nearest)) ?? 0
      let towards =
        switch hedge {
        case .moreThan, .justOver, .atLeast: order < 0 ? nearest - 1 : nearest
        case .lessThan, .nearly, .atMost: order > 0 ? nearest + 1 : nearest
        case .none, .about: nearest
        }
      return (place == 0 ? [nearest, towards] : [towards, nearest]).filter { $0 > 0 }
        .map { $0 * step }
    }
  }

  private func groups(like group: Int, _ isSpelled: Bool) -> [Amount] {
    var amounts: [Amount] = []
    if number.numerator > 0,
      let nearest = Fraction(1).divided(by: number)?.rounded(decimals: 0)?.units, nearest >= 2
    {
      amounts.append(.among(1, in: nearest, isSpelled: isSpelled))
    }
    for group in [group, 10, 20, 100] {
      if let count = number.times(group)?.rounded(decimals: 0)?.units, (2...group).contains(count) {
        amounts.append(.among(count, in: group, isSpelled: isSpelled))
      }
    }
    return amounts
  }

  /// Halves, thirds, quarters, fifths and a tenth, the nearest first.
  private var nearestParts: [Amount] {
    let parts = [(1, 2), (1, 3), (2, 3), (1, 4), (3, 4), (1, 5), (2, 5), (3, 5), (4, 5), (1, 10)]
    let distances = parts.map { count, parts in
      Fraction(Int128(count), over: Int128(parts)).flatMap { number.minus($0)?.magnitude }
        ?? Fraction(1)
    }
    return zip(parts, distances).sorted { ($0.1.compared(to: $1.1) ?? 0) < 0 }
      .map { .part($0.0.0, of: $0.0.1) }
  }

  /// To as many places as another.
  private func shown(_ other: Amount.Numeral, _ factor: Int) -> Amount.Numeral? {
    let isHalf = other.isSpelled && other.decimals > 0
    return shown(isHalf ? 1 : other.decimals, factor, isSpelled: other.isSpelled)
  }

  private func exact(_ places: ClosedRange<Int>, _ factor: Int) -> [Amount.Numeral] {
    places.compactMap { shown($0, factor, isSpelled: false) }
  }

  private func shown(_ decimals: Int, _ factor: Int, isSpelled: Bool) -> Amount.Numeral? {
    number.magnitude.times(factor)?.rounded(decimals: decimals).map {
      Amount.Numeral($0.units, decimals: decimals, isSpelled: isSpelled)
    }
  }
}

extension Amount {
  /// Whether it is written as nought, which no word loosens.
  fileprivate var isNought: Bool {
    switch self {
    case .number(let numeral), .percent(let numeral), .points(let numeral), .times(let numeral),
      .pence(let numeral):
      numeral.units == 0
    default: false
    }
  }
}
