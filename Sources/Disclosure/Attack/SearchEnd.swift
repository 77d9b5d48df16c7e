/// How far a count can be pushed.
struct SearchEnd: Sendable, Hashable {
  /// The furthest value for which a whole-number world was found.
  let found: Int?
  /// No world goes beyond this; nil when nothing limits it.
  let limit: Int?

  /// Whether the value is known for certain: a world was found at the limit.
  var isProven: Bool { found != nil && found == limit }
}
