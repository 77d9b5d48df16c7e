/// What a reader must not be able to find out about a count.
///
/// An interval breaks the promise when it shows that the count is below the threshold, or holds
/// fewer than `width + 1` numbers of which one is below it. (It need not reach down to 1: the
/// least of three withheld counts may well be known.)
struct Promise: Sendable, Hashable {
  let threshold: Int
  /// `high − low` at least.
  let width: Int
  /// Whether a count that is known to be none tells nothing, since noughts are shown.
  let admitsZero: Bool
  /// Whether it is a change, which may be negative: then "below" is meant of its size.
  let isChange: Bool
  /// Whether readers may know that the count is below the threshold, as they do of what is rounded:
  /// then the width alone is promised.
  let admitsSmall: Bool

  init(
    threshold: Int, width: Int? = nil, admitsZero: Bool = false, isChange: Bool = false,
    admitsSmall: Bool = false
  ) {
    self.threshold = threshold
    self.width = width ?? threshold.minus(clamped: 1)
    self.admitsZero = admitsZero
    self.isChange = isChange
    self.admitsSmall = admitsSmall
  }

  /// Of counts that are rounded to the nearest 5: some of the numbers that round to one stay
  /// possible.
  static func rounded(threshold: Int) -> Promise {
    Promise(threshold: threshold, width: Rounding.reach, admitsSmall: true)
  }

  /// Of full-time equivalents: they are never known to the tenth.
  static let equivalents = Promise(threshold: .max, width: 1, admitsSmall: true)

  /// A fall of this size or more is no small change.
  var negativeThreshold: Int { 0.minus(clamped: threshold) }

  /// What keeps both promises about the same count.
  func stricter(_ other: Promise?) -> Promise {
    guard let other else { return self }
    return Promise(
      threshold: max(threshold, other.threshold), width: max(width, other.width),
      admitsZero: admitsZero && other.admitsZero, isChange: isChange,
      admitsSmall: admitsSmall && other.admitsSmall)
  }

  /// How far a count whose least value is known must be able to grow for the promise to be kept.
  func top(from least: Int) -> Int {
    let top = least.plus(clamped: width)
    return admitsSmall ? top : max(threshold, top)
  }

  func isKept(by interval: Interval) -> Bool {
    if let low = interval.low, low >= threshold { return true }
    if isChange, let high = interval.high, high <= negativeThreshold { return true }
    if admitsZero, interval.low == 0, interval.high == 0 { return true }
    guard let high = interval.high else { return true }
    if high < threshold, !admitsSmall {
      guard isChange, let low = interval.low, low <= negativeThreshold else {
        return isChange && interval.low == nil
      }
      return high.minus(clamped: low) >= width
    }
    guard let low = interval.low else { return true }
    return high.minus(clamped: low) >= width
  }
}
