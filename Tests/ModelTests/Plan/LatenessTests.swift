import Testing

@testable import Model

struct LatenessTests {
  @Test(arguments: [
    (2025, 12, 31, 2026, 1, 1, "1 day"), (2025, 12, 31, 2026, 3, 1, "60 days"),
    (2025, 12, 31, 2026, 3, 31, "3 months"), (2025, 1, 15, 2026, 3, 14, "13 months"),
    (2024, 2, 29, 2024, 4, 29, "60 days"), (2024, 1, 31, 2024, 4, 30, "3 months"),
    (2020, 3, 31, 2026, 3, 30, "5 years"),
  ])
  func `spans of time`(
    _ y1: Int, _ m1: Int, _ d1: Int, _ y2: Int, _ m2: Int, _ d2: Int, _ text: String
  ) {
    let (from, to) = (
      CalendarDate(year: y1, month: m1, day: d1), CalendarDate(year: y2, month: m2, day: d2)
    )
    #expect(Lateness.span(from: from, to: to) == text)
  }
}
