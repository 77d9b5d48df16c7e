extension Timing {
  /// The last day that is in time; nil for what has no fixed date.
  package var deadline: CalendarDate? {
    switch self {
    case .date(let date): date
    case .month(let year, let month):
      CalendarDate(
        year: year, month: month, day: CalendarDate.lastDay(year: year, month: month))
    case .ongoing, .recurring, .notStated, .asWritten: nil
    }
  }
}
