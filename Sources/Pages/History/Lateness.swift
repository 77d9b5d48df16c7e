import Model

/// How late something is, in words.
enum Lateness {
  /// "1 day", "45 days", "3 months", "2 years": days up to 60, whole months up to two years.
  static func text(from deadline: CalendarDate, to day: CalendarDate) -> String {
    let days = dayNumber(day) - dayNumber(deadline)
    if days <= 60 { return days == 1 ? "1 day" : "\(max(0, days)) days" }
    var months = (day.year - deadline.year) * 12 + day.month - deadline.month
    if day.day < deadline.day, day.day < CalendarDate.lastDay(year: day.year, month: day.month) {
      months -= 1
    }
    if months < 24 { return "\(months) months" }
    return "\(months / 12) years"
  }

  /// Days since 1 March of year 0 of the Gregorian calendar, for differences.
  private static func dayNumber(_ date: CalendarDate) -> Int {
    let year = date.month > 2 ? date.year : date.year - 1
    let month = (date.month + 9) % 12
    return 365 * year + year / 4 - year / 100 + year / 400 + (month * 306 + 5) / 10 + date.day
  }
}
