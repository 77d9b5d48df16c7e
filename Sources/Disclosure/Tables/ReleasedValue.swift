/// What readers get to see of a cell.
package enum ReleasedValue: Sendable, Hashable {
  /// In units of the measure's last decimal place; the marker never replaces a value.
  case released(Int, Marker?)
  /// `[c]`, for whatever reason.
  case withheld
  /// `[x]`
  case unavailable
  /// `[z]`
  case notApplicable

  /// The number that readers see; nil where there is none.
  package var number: Int? {
    if case .released(let number, _) = self { number } else { nil }
  }

  package var marker: Marker? {
    switch self {
    case .released(_, let marker): marker
    case .withheld: .confidential
    case .unavailable: .unavailable
    case .notApplicable: .notApplicable
    }
  }
}
