extension CalendarDate: Comparable {
  package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// The same day so many years later; 29 February becomes 28 in a common year.
  package func adding(years: Int) -> CalendarDate {
    let later = year + years
    return CalendarDate(
      year: later, month: month, day: min(day, Self.lastDay(year: later, month: month)))
  }
}
