import Model
import Testing

@testable import Pages

struct WordingTests {
  @Test(arguments: [
    (0, "0"), (999, "999"), (1000, "1,000"), (1_234_567, "1,234,567"), (-4500, "−4,500"),
  ])
  func numbers(_ number: Int, _ text: String) { #expect(Wording.text(number) == text) }

  @Test(arguments: [
    (850, false, 550, false, "+30 percentage points"),
    (820, false, 510, false, "+31 percentage points"),
    (505, true, 510, false, "−0.5 percentage points"),
    (510, false, 500, false, "+1 percentage point"),
    (500, false, 500, false, "no change"), (500, true, 490, true, "+1.0 percentage points"),
  ])
  func differences(_ now: Int, _ a: Bool, _ before: Int, _ b: Bool, _ text: String) {
    let (now, before) = (
      Percentage(tenths: now, showsDecimal: a), Percentage(tenths: before, showsDecimal: b)
    )
    #expect(Wording.difference(now, before) == text)
  }

  @Test func lists() {
    #expect(Wording.list([]) == "")
    #expect(Wording.list(["a"]) == "a")
    #expect(Wording.list(["a", "b"]) == "a and b")
    #expect(Wording.list(["a", "b", "c"]) == "a, b and c")
  }

  @Test(arguments: [
    (2025, 12, 31, 2026, 1, 1, "1 day"), (2025, 12, 31, 2026, 3, 1, "60 days"),
    (2025, 12, 31, 2026, 3, 31, "3 months"), (2025, 1, 15, 2026, 3, 14, "13 months"),
    (2024, 2, 29, 2024, 4, 29, "60 days"), (2024, 1, 31, 2024, 4, 30, "3 months"),
    (2020, 3, 31, 2026, 3, 30, "5 years"),
  ])
  func lateness(
    _ y1: Int, _ m1: Int, _ d1: Int, _ y2: Int, _ m2: Int, _ d2: Int, _ text: String
  ) {
    let (from, to) = (
      CalendarDate(year: y1, month: m1, day: d1), CalendarDate(year: y2, month: m2, day: d2)
    )
    #expect(Lateness.text(from: from, to: to) == text)
  }
}
