extension WorldSearch {
  /// Whether a promise about a variable is kept, as far as can be proven.
  enum Verdict: Sendable, Hashable {
    /// Worlds show that it is, or limits do.
    case kept
    /// What readers can find out.
    case broken(Interval)
    /// Neither was proven.
    case unproven
  }

  mutating func judge(_ variable: Int, _ promise: Promise) throws(ArithmeticOverflow) -> Verdict {
    if isShown(variable, promise) { return .kept }
    _ = try push(variable, rises: true, target: promise.top(from: least[variable]))
    if isShown(variable, promise) { return .kept }
    let target = greatest[variable].minus(clamped: promise.width)
    _ = try push(
      variable, rises: false,
      target: promise.isChange ? min(promise.negativeThreshold, target) : target)
    if isShown(variable, promise) { return .kept }
    return try certain(variable, promise)
  }

  /// Decides with both ends as far as they go.
  private mutating func certain(
    _ variable: Int, _ promise: Promise
  ) throws(ArithmeticOverflow) -> Verdict {
    let (interval, isProven) = try interval(variable)
    // Too wide an interval that breaks the promise is proof; one that keeps it is none.
    guard promise.isKept(by: interval) else { return .broken(interval) }
    let isCertain = isProven || isShown(variable, promise) || isAbove(interval, promise)
    return isCertain ? .kept : .unproven
  }

  /// Whether even the least that a variable may be is not small.
  private func isAbove(_ interval: Interval, _ promise: Promise) -> Bool {
    (interval.low ?? .min) >= promise.threshold
  }

  /// Everything that a variable can be.
  ///
  /// - Returns: whole numbers, exactly when `isProven`; otherwise the interval may be too wide.
  mutating func interval(
    _ variable: Int
  ) throws(ArithmeticOverflow) -> (interval: Interval, isProven: Bool) {
    let low = try push(variable, rises: false, target: nil)
    let high = try push(variable, rises: true, target: nil)
    return (
      Interval(low: low.limit, high: high.limit),
      (low.limit == nil || low.isProven) && (high.limit == nil || high.isProven)
    )
  }

  /// Whether the worlds found are enough to show that the promise is kept.
  func isShown(_ variable: Int, _ promise: Promise) -> Bool {
    let (low, high) = (least[variable], greatest[variable])
    guard high.minus(clamped: low) >= promise.width else { return false }
    return promise.admitsSmall || high >= promise.threshold
      || promise.isChange && low <= promise.negativeThreshold
  }
}
