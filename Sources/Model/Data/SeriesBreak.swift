package import Diagnostics

/// A reason why a dataset can't be compared with those before a day.
package struct SeriesBreak: Sendable, Hashable {
  /// `at`
  package let at: Located<CalendarDate>
  /// `reason`
  package let reason: String
  package let location: Location

  package init(at: Located<CalendarDate>, reason: String, location: Location) {
    self.at = at
    self.reason = reason
    self.location = location
  }
}
