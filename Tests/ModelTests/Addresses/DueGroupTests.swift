import Diagnostics
import Testing

@testable import Model

struct DueGroupTests {
  private static func group(_ timing: Timing) -> DueGroup {
    DueGroup(ByWhen(verbatim: Located(value: "", location: Location(path: "x")), timing: timing))
  }

  /// Every month of a year falls into the quarter that its label names.
  @Test(arguments: 1...12)
  func putsMonthsInQuarters(_ month: Int) {
    let group = Self.group(.month(year: 2026, month: month))
    #expect(group == .quarter(year: 2026, number: [1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4][month - 1]))
  }

  @Test func namesGroups() {
    let groups: [DueGroup] = [
      .noDate, .ongoing, .quarter(year: 2027, number: 1), .recurring,
      .quarter(year: 2026, number: 4),
    ]
    #expect(
      groups.sorted().map(\.slug) == ["2026-q4", "2027-q1", "recurring", "ongoing", "no-date"])
    #expect(
      groups.sorted().map(\.label) == [
        "October to December 2026", "January to March 2027", "Regularly", "Ongoing", "No date",
      ])
    #expect(DueGroup(nil) == .noDate)
    #expect(Self.group(.notStated) == .noDate)
    #expect(Self.group(.asWritten("Q1")) == .noDate)
    #expect(Self.group(.ongoing) == .ongoing)
  }
}
