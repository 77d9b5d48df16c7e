/// Which regulations bind an employer; they differ in the day on which pay is looked at.
package enum PayGapEmployer: String, Sendable, Hashable, CaseIterable {
  /// SI 2017/353: 31 March.
  case publicAuthority = "public-authority"
  /// SI 2017/172: 5 April.
  case privateOrVoluntary = "private-or-voluntary"

  /// The snapshot date of a year.
  package func snapshot(_ year: Int) -> CalendarDate {
    switch self {
    case .publicAuthority: CalendarDate(year: year, month: 3, day: 31)
    case .privateOrVoluntary: CalendarDate(year: year, month: 4, day: 5)
    }
  }

  /// The last day on which the numbers of a snapshot may be published: within twelve months that
  /// begin with it.
  package func deadline(_ year: Int) -> CalendarDate {
    switch self {
    case .publicAuthority: CalendarDate(year: year + 1, month: 3, day: 30)
    case .privateOrVoluntary: CalendarDate(year: year + 1, month: 4, day: 4)
    }
  }
}
