import Model

extension Timing {
  /// What a by-when means, or the reason why it means nothing. What is no slip and still not
  /// understood, such as "Q1 2027" (of which year: the calendar's or the council's?), is kept as
  /// written.
  enum Reading: Hashable {
    case timing(Timing)
    case problem(message: String, advice: String)
  }

  /// - Parameter text: in one line.
  static func read(_ text: String) -> Reading {
    var words = text.lowercased()
    while words.last == "." { words.removeLast() }
    if let timing = named[words] { return .timing(timing) }
    var day = words
    for prefix in [
      "no later than ", "during ", "in ", "by ", "before the ", "the ", "end of ", "end ", "year ",
    ] where day.hasPrefix(prefix) {
      day.removeFirst(prefix.count)
    }
    if let year = year(day) { return .timing(.date(year)) }
    switch DateText(day) {
    case .date(let date): return .timing(.date(date))
    case .month(let year, let month):
      guard (1900...2199).contains(year) else {
        return .problem(
          message: "is not a time: `\(text)`",
          advice: "The year must lie between 1900 and 2199. Correct it.")
      }
      return .timing(.month(year: year, month: month))
    case .impossible(let reason):
      return .problem(
        message: "is not a day of the calendar: `\(text)`", advice: "\(reason). Correct the date.")
    case .otherForm(let iso):
      return .problem(
        message: "is not written as a date: `\(text)`",
        advice: "Write `\(iso)` if that is the day meant.")
    case .other: return .timing(.asWritten(text))
    }
  }

  /// The last day of a year that stands alone.
  private static func year(_ text: String) -> CalendarDate? {
    guard text.utf8.count == 4, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(text).flatMap { CalendarDate(validYear: $0, month: 12, day: 31) }
  }

  private static let named: [String: Timing] = {
    let spellings: [(Timing, [String])] = [
      (.ongoing, ["ongoing", "on-going", "on going", "continuous", "continuing"]),
      (.recurring(.monthly), ["monthly", "every month", "each month"]),
      (.recurring(.quarterly), ["quarterly", "every quarter", "each quarter"]),
      (
        .recurring(.halfYearly),
        [
          "half-yearly", "half yearly", "six-monthly", "six monthly", "6-monthly", "6 monthly",
          "every six months", "every 6 months", "every half year", "twice a year", "twice yearly",
        ]
      ),
      (
        .recurring(.annually),
        ["annually", "annual", "yearly", "every year", "each year", "once a year"]
      ),
      (.notStated, ["not stated", "none", "to be confirmed", "to be agreed", "tbc"]),
    ]
    return Dictionary(
      spellings.flatMap { timing, words in words.map { ($0, timing) } },
      uniquingKeysWith: { first, _ in first })
  }()
}
