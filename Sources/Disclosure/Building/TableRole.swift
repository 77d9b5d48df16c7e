/// How a table comes into a system of counts.
enum TableRole: Sendable, Hashable {
  /// True counts that are to be released now.
  case raw
  /// What readers see.
  case published
  /// What readers once saw.
  case superseded
}
