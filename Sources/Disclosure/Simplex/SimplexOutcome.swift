/// How a search along the edges ended.
enum SimplexOutcome: Sendable {
  /// The value asked for is reached.
  case reached
  /// There is nothing further in this direction.
  case optimal
  /// There is no end in this direction.
  case unbounded
}
