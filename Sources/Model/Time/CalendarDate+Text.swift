extension CalendarDate {
  /// "2026-03-31", as ISO 8601 writes it.
  package var iso: String { "\(year)-\(Self.twoDigits(month))-\(Self.twoDigits(day))" }

  /// "31 March 2026", as people in Britain write it.
  package var text: String { "\(day) \(Self.monthName(month)) \(year)" }

  /// The English name of a month of 1 to 12.
  package static func monthName(_ month: Int) -> String {
    monthNames.indices.contains(month - 1) ? monthNames[month - 1] : "month \(month)"
  }

  package static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
