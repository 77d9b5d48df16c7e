extension CalendarDate {
  /// How many days this date is after another; negative before it.
  package func days(since earlier: CalendarDate) -> Int { dayNumber - earlier.dayNumber }

  /// Days since 1 March of the year 0 of the proleptic Gregorian calendar.
  private var dayNumber: Int {
    let shifted = month > 2 ? year : year - 1
    let monthFromMarch = (month + 9) % 12
    return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400
      + (monthFromMarch * 153 + 2) / 5 + day - 1
  }
}
