package import Diagnostics

/// Who approved the edition, when.
package struct SignOff: Sendable, Hashable {
  package let location: Location
  /// `by`
  package let body: String
  /// `on`
  package let date: CalendarDate
  /// `note`
  package let note: String?

  package init(location: Location, body: String, date: CalendarDate, note: String? = nil) {
    self.location = location
    self.body = body
    self.date = date
    self.note = note
  }
}
