package import Diagnostics

/// A deadline that was moved; the first move's `from` is the original.
package struct DeadlineMove: Sendable, Hashable {
  package let location: Location
  package let from: ByWhen
  package let to: ByWhen
  /// `on`
  package let date: Located<CalendarDate>
  /// `reason`: nil is reported by a check.
  package let reason: String?

  package init(
    location: Location, from: ByWhen, to: ByWhen, date: Located<CalendarDate>, reason: String? = nil
  ) {
    self.location = location
    self.from = from
    self.to = to
    self.date = date
    self.reason = reason
  }
}
