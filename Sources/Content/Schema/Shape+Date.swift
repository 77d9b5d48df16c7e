import Diagnostics
import Model

extension Shape where Value == CalendarDate {
  /// A day: "2026-03-31" or "31 March 2026".
  static var date: Shape { date(ending: false) }

  /// - Parameter isEnd: whether it ends a period, so that a month means its last day.
  fileprivate static func date(ending isEnd: Bool) -> Shape {
    scalar("a date such as `2026-03-31`") { text, node, subject, file in
      let line = text.oneLine
      switch DateText(line) {
      case .date(let date): return date
      case .impossible(let reason):
        file.report(
          .contentBadDate, at: node.span, "\(subject.text) is not a day of the calendar: `\(line)`",
          advice: "\(reason). Correct the date.")
      case .otherForm(let iso):
        file.report(
          .contentBadDate, at: node.span, "\(subject.text) is not written as a date: `\(line)`",
          advice: "Write `\(iso)` if that is the day meant.")
      case .month(let year, let month):
        file.report(
          .contentBadDate, at: node.span, "\(subject.text) has no day: `\(line)`",
          advice: "Write the day as well, such as "
            + "`\(day(isEnd ? CalendarDate.lastDay(year: year, month: month) : 1, month, year))`.")
      case .other:
        file.report(
          .contentBadDate, at: node.span, "\(subject.text) is not a date: `\(line)`",
          advice: "Write year, month and day as in `2026-03-31`, or `31 March 2026`.")
      }
      return nil
    }
  }

  private static func day(_ day: Int, _ month: Int, _ year: Int) -> String {
    CalendarDate(year: year, month: month, day: day).iso
  }
}

extension Shape where Value == Period {
  /// From one day to another, both included.
  static var period: Shape {
    mapping("a period") { keys in
      let start = keys.required("from", .date, "The first day.")
      let end = keys.required("to", .date(ending: true), "The last day, itself included.")
      guard let start, let end else { return nil }
      return Period(start: start, end: end, location: keys.location)
    }
  }
}
