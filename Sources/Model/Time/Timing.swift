/// What a by-when means.
package enum Timing: Sendable, Hashable {
  /// Never overdue, but has a last-reviewed date.
  case ongoing
  case recurring(Recurrence)
  /// Due by the last day of the month.
  case month(year: Int, month: Int)
  case date(CalendarDate)
  /// The plan gives none.
  case notStated
  /// Words that say a time which nobody can work out, such as "Q1 2027": never overdue.
  case asWritten(String)
}
