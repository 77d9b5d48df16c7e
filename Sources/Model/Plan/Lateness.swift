/// How an action whose fixed date has passed stands, in the words of pages and messages alike.
package enum Lateness: Sendable, Hashable {
  /// The work goes on, or has not begun.
  case overdue(deadline: CalendarDate, asAt: CalendarDate)
  /// The action ended without being delivered by its date, because other work took its place.
  case undelivered(deadline: CalendarDate, status: DeliveryStatus)

  /// "Overdue by 3 months as at 31 March 2026", "Not delivered by 31 December 2025; carried
  /// forward".
  package var text: String {
    switch self {
    case .overdue(let deadline, let day):
      "Overdue by \(Self.span(from: deadline, to: day)) as at \(day.text)"
    case .undelivered(let deadline, let status):
      "Not delivered by \(deadline.text); \(status.label.lowercased())"
    }
  }

  /// "1 day", "45 days", "3 months", "2 years": days up to 60, whole months up to two years.
  package static func span(from deadline: CalendarDate, to day: CalendarDate) -> String {
    let days = day.days(since: deadline)
    if days <= 60 { return days == 1 ? "1 day" : "\(max(0, days)) days" }
    var months = (day.year - deadline.year) * 12 + day.month - deadline.month
    if day.day < deadline.day, day.day < CalendarDate.lastDay(year: day.year, month: day.month) {
      months -= 1
    }
    if months < 24 { return "\(months) months" }
    return "\(months / 12) years"
  }
}
