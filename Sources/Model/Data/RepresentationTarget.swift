package import Diagnostics

/// A share of a dataset that the organisation means to reach.
package struct RepresentationTarget: Sendable, Hashable {
  /// `dimension` and `code`: of the dataset.
  package let dimension: Located<String>
  package let code: Located<String>
  /// `percent`
  package let percentage: Percentage
  /// `by`
  package let by: Located<CalendarDate>?
  package let location: Location

  package init(
    dimension: Located<String>, code: Located<String>, percentage: Percentage,
    by: Located<CalendarDate>? = nil, location: Location
  ) {
    self.dimension = dimension
    self.code = code
    self.percentage = percentage
    self.by = by
    self.location = location
  }
}
