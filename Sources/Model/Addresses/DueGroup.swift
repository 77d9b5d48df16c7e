/// When actions are due, as they are put in lists: by quarter of the calendar year, or by why there
/// is no day.
package enum DueGroup: Sendable, Hashable, Comparable {
  /// - Parameter number: 1 to 4.
  case quarter(year: Int, number: Int)
  case recurring
  case ongoing
  /// The plan gives none, or in words that say no day.
  case noDate

  package init(_ byWhen: ByWhen?) {
    switch byWhen?.timing {
    case .date(let date): self = .quarter(year: date.year, number: (date.month - 1) / 3 + 1)
    case .month(let year, let month): self = .quarter(year: year, number: (month - 1) / 3 + 1)
    case .recurring: self = .recurring
    case .ongoing: self = .ongoing
    case .notStated, .asWritten, nil: self = .noDate
    }
  }

  /// The last part of the list's address: `2026-q2`, `no-date`.
  package var slug: String {
    switch self {
    case .quarter(let year, let number): "\(year)-q\(number)"
    case .recurring: "recurring"
    case .ongoing: "ongoing"
    case .noDate: "no-date"
    }
  }

  /// "April to June 2026".
  package var label: String {
    switch self {
    case .quarter(let year, let number):
      "\(CalendarDate.monthName(number * 3 - 2)) to \(CalendarDate.monthName(number * 3)) \(year)"
    case .recurring: "Regularly"
    case .ongoing: "Ongoing"
    case .noDate: "No date"
    }
  }
}
