package import Diagnostics

/// From one day to another, both included: `from` and `to`.
package struct Period: Sendable, Hashable {
  package let start: CalendarDate
  package let end: CalendarDate
  package let location: Location

  package init(start: CalendarDate, end: CalendarDate, location: Location) {
    self.start = start
    self.end = end
    self.location = location
  }
}
