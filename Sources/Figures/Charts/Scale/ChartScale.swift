/// From the numbers of a table to places along a line, exactly.
struct ChartScale: Hashable {
  /// Of the numbers that it takes; its ends and steps are in units of the last place.
  let decimals: Int
  let low: Int
  let high: Int
  let step: Int

  /// Larger numbers than these are not drawn.
  private static let most = 1_000_000_000_000_000

  /// A scale that holds nought and all the numbers, in at most four steps where they have one sign.
  ///
  /// - Returns: nil without a number, and for numbers that are too large.
  init?(holding numbers: [RoundedNumber]) {
    guard !numbers.isEmpty else { return nil }
    decimals = numbers.map(\.decimals).max() ?? 0
    var (least, greatest) = (0, 0)
    for number in numbers {
      guard let units = Self.units(number, decimals: decimals) else { return nil }
      least = min(least, units)
      greatest = max(greatest, units)
    }
    if least == 0, greatest == 0 {
      greatest = Self.units(RoundedNumber(units: 1), decimals: decimals) ?? 1
    }
    var step = 1
    for candidate in Self.steps {
      step = candidate
      if Self.count(of: step, in: greatest) + Self.count(of: step, in: -least) <= 4 { break }
    }
    self.step = step
    low = -step * Self.count(of: step, in: -least)
    high = step * Self.count(of: step, in: greatest)
  }

  /// 0 to 100, for parts of a whole whose numbers have so many decimals.
  init?(hundredWith decimals: Int) {
    guard let hundred = Self.units(RoundedNumber(units: 100), decimals: decimals) else {
      return nil
    }
    self.decimals = decimals
    low = 0
    high = hundred
    step = hundred / 4
  }

  /// 0 to a whole, for parts that are counts of it; without steps between.
  init?(whole: RoundedNumber) {
    guard let units = Self.units(whole, decimals: whole.decimals), units > 0 else { return nil }
    decimals = whole.decimals
    low = 0
    high = units
    step = units
  }

  /// From 0 at the low end to 1 at the high end.
  func position(_ number: RoundedNumber) -> Fraction? {
    Self.units(number, decimals: decimals).flatMap {
      Fraction(Int128($0 - low), over: Int128(high - low))
    }
  }

  /// How long a part is, of the whole scale.
  func length(_ number: RoundedNumber) -> Fraction? {
    Self.units(number, decimals: decimals).flatMap {
      Fraction(Int128($0), over: Int128(high - low))
    }
  }

  /// Where nought stands.
  var zero: Fraction { Fraction(Int128(-low), over: Int128(high - low)) ?? Fraction(0) }

  /// To how many decimals of a per cent a place is written, so that a tenth of a unit shows.
  var precision: Int { max(2, String(high - low).utf8.count - 1) }

  /// Every step with its number and place.
  var ticks: [(number: RoundedNumber, position: Fraction)] {
    stride(from: low, through: high, by: step).compactMap { units in
      let number = RoundedNumber(units: units, decimals: decimals)
      return position(number).map { (shortened(number), $0) }
    }
  }

  /// Without decimals that no tick needs.
  private func shortened(_ number: RoundedNumber) -> RoundedNumber {
    var (units, unitsOfStep, decimals) = (number.units, step, number.decimals)
    while decimals > 0, unitsOfStep.isMultiple(of: 10) {
      units /= 10
      unitsOfStep /= 10
      decimals -= 1
    }
    return RoundedNumber(units: units, decimals: decimals)
  }

  /// 1, 2, 5, 10, 20, 25, 50, 100 and so on.
  private static let steps: [Int] = {
    var steps = [1, 2, 5]
    var power = 10
    while power <= most {
      steps += [power, 2 * power, power / 2 * 5, 5 * power]
      power *= 10
    }
    return steps
  }()

  private static func count(of step: Int, in size: Int) -> Int {
    (size + step - 1) / step
  }

  private static func units(_ number: RoundedNumber, decimals: Int) -> Int? {
    guard number.decimals <= decimals, number.units.magnitude <= most.magnitude else { return nil }
    var units = number.units
    for _ in number.decimals..<decimals {
      units *= 10
      guard units.magnitude <= most.magnitude else { return nil }
    }
    return units
  }
}
