/// A number of a pay gap as it was published, or the marker in its place.
package enum PayGapNumber: Sendable, Hashable {
  /// Kept as published: whole or with one decimal place. A gap below 0 says that the group is paid
  /// more.
  case percentage(Percentage)
  /// `c`
  case withheld
  /// `x`
  case unavailable
  /// `z`: it is not defined, as a gap where nobody to compare with was paid a bonus.
  case notApplicable

  package var percentage: Percentage? {
    if case .percentage(let percentage) = self { percentage } else { nil }
  }
}
