import Model
import Testing

struct CalendarDateTests {
  @Test func `a day that does not exist is refused`() {
    #expect(CalendarDate(validYear: 2026, month: 2, day: 31) == nil)
    #expect(CalendarDate(validYear: 2026, month: 2, day: 29) == nil)
    #expect(CalendarDate(validYear: 2024, month: 2, day: 29)?.text == "29 February 2024")
    #expect(CalendarDate(validYear: 2026, month: 13, day: 1) == nil)
  }

  @Test func `a leap day a year on is the 28th`() {
    let leap = CalendarDate(year: 2024, month: 2, day: 29)
    #expect(leap.adding(years: 1).iso == "2025-02-28")
  }
}
