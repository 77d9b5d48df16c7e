/// When a dataset counts: on a day, or over a period. The two are never compared.
package enum DatasetTime: Sendable, Hashable {
  /// `as-at`
  case snapshot(Located<CalendarDate>)
  /// `period`
  case period(Period)
}
