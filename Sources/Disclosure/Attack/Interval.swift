/// The whole numbers from `low` to `high` that a count may be, for all a reader knows.
struct Interval: Sendable, Hashable {
  /// nil when nothing limits it.
  let low: Int?
  let high: Int?

  /// Whether it is one number alone.
  var isExact: Bool { low != nil && low == high }
}
