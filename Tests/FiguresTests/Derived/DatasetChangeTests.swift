import Disclosure
import Model
import Testing

@testable import Figures

struct DatasetChangeTests {
  private static func table(
    _ year: Int, denominator: Denominator = .all, breaks: [SeriesBreak] = [],
    time: DatasetTime? = nil
  ) -> TableFigures {
    Samples.list(
      Samples.dataset(
        edition: "\(year)", [Samples.dimension("grade")], denominator: denominator,
        time: time ?? Samples.day(year), breaks: breaks),
      [("all", Samples.n(100)), ("low", Samples.n(year == 2026 ? 85 : 55)), ("high", .withheld)])
  }

  private static func broken(_ year: Int, _ month: Int, _ day: Int) -> SeriesBreak {
    SeriesBreak(
      at: Samples.located(CalendarDate(year: year, month: month, day: day)),
      reason: "Grades were redrawn.", location: Samples.place)
  }

  @Test func `sets shares beside those before`() throws {
    let now = Self.table(2026)
    guard case .comparable(let before)? = DatasetChange(now, since: Self.table(2025)) else {
      Issue.record("can't be compared")
      return
    }
    let table = try #require(DatasetTables(now).change(since: before))
    #expect(table.columns == ["31 March 2025", "31 March 2026", "Change (percentage points)"])
    #expect(
      table.rows.map { $0.cells.map(\.text) } == [
        ["55.0%", "85.0%", "+30.0"], ["[c]", "[c]", "[c]"],
      ])
    #expect(table.caption == "Share of all employees by grade, 31 March 2025 and 31 March 2026")
  }

  @Test func `a break between the two is said`() {
    func isBroken(_ at: SeriesBreak) -> Bool {
      let now = Self.table(2026, breaks: [at])
      if case .broken("Grades were redrawn.")? = DatasetChange(now, since: Self.table(2025)) {
        return true
      }
      return false
    }
    #expect(isBroken(Self.broken(2025, 4, 1)))
    #expect(isBroken(Self.broken(2026, 3, 31)))
    #expect(!isBroken(Self.broken(2025, 3, 31)))
    #expect(!isBroken(Self.broken(2026, 4, 1)))
  }

  @Test func `different things are not compared`() {
    let now = Self.table(2026)
    #expect(DatasetChange(now, since: Self.table(2025, denominator: .declared)) == nil)
    #expect(DatasetChange(now, since: Self.table(2027)) == nil)
    let period = DatasetTime.period(
      Period(
        start: CalendarDate(year: 2024, month: 4, day: 1),
        end: CalendarDate(year: 2025, month: 3, day: 31), location: Samples.place))
    #expect(DatasetChange(now, since: Self.table(2025, time: period)) == nil)
  }
}
