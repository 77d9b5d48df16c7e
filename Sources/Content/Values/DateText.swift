import Model

/// What a text says when it is read as a date: "2026-03-31" or "31 March 2026".
enum DateText: Hashable {
  case date(CalendarDate)
  /// "March 2026".
  case month(year: Int, month: Int)
  /// In the form of a date, but the calendar has no such day; the reason as a sentence.
  case impossible(reason: String)
  /// Some other way to write a date, with the way it should be written.
  case otherForm(iso: String)
  case other

  /// - Parameter text: without white space around it.
  init(_ text: String) {
    let words = text.split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\u{A0}" }
      .map(String.init)
    switch words.count {
    case 1: self = Self.numeric(text)
    case 2:
      guard let month = Self.month(words[0]), let year = Self.year(words[1]) else { fallthrough }
      self = .month(year: year, month: month)
    case 3:
      guard words.count == 3, let day = Self.day(words[0]), let month = Self.month(words[1]),
        let year = Self.year(words[2])
      else { fallthrough }
      self = Self.day(year: year, month: month, day: day)
    default: self = .other
    }
  }

  private static func day(year: Int, month: Int, day: Int) -> DateText {
    if let date = CalendarDate(validYear: year, month: month, day: day) { return .date(date) }
    if !(1900...2199).contains(year) {
      return .impossible(reason: "The year must lie between 1900 and 2199")
    }
    guard (1...12).contains(month) else {
      return .impossible(reason: "There is no month \(month)")
    }
    if day < 1 { return .impossible(reason: "There is no day 0") }
    return .impossible(
      reason: "\(CalendarDate.monthName(month)) \(year) has "
        + "\(CalendarDate.lastDay(year: year, month: month)) days")
  }

  /// "2026-03-31", and what looks like it: "31/03/2026", "2026/03/31", "31.3.2026".
  private static func numeric(_ text: String) -> DateText {
    let parts = text.split(omittingEmptySubsequences: false) { "-/.".contains($0) }
    guard parts.count == 3 else { return .other }
    let numbers = parts.compactMap { digits(String($0)) }
    guard numbers.count == 3 else { return .other }
    let widths = parts.map { $0.utf8.count }
    let isYearFirst = widths[0] == 4
    guard isYearFirst || widths[2] == 4 else { return .other }
    let (year, month, dayNumber) =
      isYearFirst ? (numbers[0], numbers[1], numbers[2]) : (numbers[2], numbers[1], numbers[0])
    let day = day(year: year, month: month, day: dayNumber)
    if isYearFirst, widths == [4, 2, 2], text.utf8.filter({ $0 == UInt8(ascii: "-") }).count == 2 {
      return day
    }
    guard case .date(let date) = day else { return day }
    return .otherForm(iso: date.iso)
  }

  private static func digits(_ text: String) -> Int? {
    guard (1...4).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    return Int(text)
  }

  private static func year(_ text: String) -> Int? {
    text.utf8.count == 4 ? digits(text) : nil
  }

  /// "31", "1st".
  private static func day(_ text: String) -> Int? {
    let lower = text.lowercased()
    let ordinal = ["st", "nd", "rd", "th"].contains { lower.hasSuffix($0) }
    let number = ordinal ? String(lower.dropLast(2)) : lower
    return number.utf8.count <= 2 ? digits(number) : nil
  }

  /// "March", "Mar", "Sept.".
  private static func month(_ text: String) -> Int? {
    var lower = text.lowercased()
    if lower.hasSuffix(".") || lower.hasSuffix(",") { lower.removeLast() }
    if lower == "sept" { return 9 }
    guard lower.count >= 3 else { return nil }
    let index = CalendarDate.monthNames.firstIndex {
      $0.lowercased() == lower || $0.lowercased().prefix(3) == lower
    }
    return index.map { $0 + 1 }
  }
}
