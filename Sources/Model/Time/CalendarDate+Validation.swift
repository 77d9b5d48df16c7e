extension CalendarDate {
  /// The date, or nil when the calendar has no such day; years 1900 to 2199.
  package init?(validYear year: Int, month: Int, day: Int) {
    guard (1900...2199).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.lastDay(year: year, month: month)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The number of days of a month of 1 to 12.
  package static func lastDay(year: Int, month: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}
