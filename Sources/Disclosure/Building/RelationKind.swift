/// Why a relation holds.
enum RelationKind: Sendable, Hashable {
  /// A total is the sum of its parts.
  case sum
  /// A total is at least the sum of some of its parts.
  case partialSum
  /// A population less a part of it.
  case difference
  /// A count less that of the time before.
  case change
  /// A count is that of the time before, with those who joined and without those who left.
  case flow
  /// Everybody in a group is asked the same questions.
  case respondents
  /// A percentage that is public elsewhere.
  case percentage
  /// Nobody counts for more than one full-time equivalent.
  case fullTimeEquivalent
}
