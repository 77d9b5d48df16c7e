import Diagnostics
import Model

extension Shape where Value == CalendarDate {
  /// A day: "2026-03-31" or "31 March 2026".
  static var date: Shape {
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
            + "`\(CalendarDate(year: year, month: month, day: 1).iso)`.")
      case .other:
        file.report(
          .contentBadDate, at: node.span, "\(subject.text) is not a date: `\(line)`",
          advice: "Write year, month and day as in `2026-03-31`, or `31 March 2026`.")
      }
      return nil
    }
  }
}

extension Shape where Value == Period {
  /// From one day to another, both included.
  static var period: Shape {
    mapping("a period") { keys in
      let start = keys.required("from", .date, "The first day.")
      let end = keys.required("to", .date, "The last day, itself included.")
      guard let start, let end else { return nil }
      return Period(start: start, end: end, location: keys.location)
    }
  }
}
