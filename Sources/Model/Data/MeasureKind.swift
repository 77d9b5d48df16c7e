/// What a column of numbers counts.
package enum MeasureKind: String, Sendable, Hashable, CaseIterable {
  /// People.
  case headcount
  /// Full-time equivalents, to one decimal place; withheld where the headcount is.
  case fullTimeEquivalent = "fte"
  /// Things that happened to people, such as appointments or grievances.
  case events
  /// Those to whom they could have happened, such as applicants.
  case eligible

  /// Decimal places of its values.
  package var decimals: Int { self == .fullTimeEquivalent ? 1 : 0 }
}
