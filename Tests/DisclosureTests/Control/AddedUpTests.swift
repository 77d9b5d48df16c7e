import Model
import Testing

@testable import Disclosure

/// What a table does not show, but readers can add up, is known like what it shows.
struct AddedUpTests {
  private let catalogue = DataCatalogue(
    classifications: [SampleTables.classification("a", 3), SampleTables.classification("b", 2)],
    populations: [
      Population(
        id: "staff", location: SampleTables.place, label: "Staff", scope: "All.",
        joiners: SampleTables.located("joiners"), leavers: SampleTables.located("leavers")),
      Population(
        id: "permanent", location: SampleTables.place, label: "Permanent", scope: "Some.",
        partOf: SampleTables.located("staff")),
    ])

  private func table(
    _ id: String, of population: String, by dimension: String = "a", _ values: [Int?],
    time: DatasetTime? = nil, hasTotal: Bool = false
  ) -> SubmittedTable {
    let dataset = Dataset(
      key: DatasetKey(edition: "2026", dataset: id), location: SampleTables.place, title: id,
      summary: id, population: SampleTables.located(population), time: time ?? day(2026),
      source: "HR", unit: "people",
      dimensions: [
        DatasetDimension(
          id: dimension, location: SampleTables.place,
          classification: SampleTables.located(dimension), totalLabel: hasTotal ? "All" : nil)
      ],
      measures: [
        DatasetMeasure(
          id: "headcount", location: SampleTables.place, label: "Headcount", kind: .headcount)
      ])
    return SubmittedTable(
      dataset,
      entries: values.enumerated().map { index, value in
        TableEntry(
          codes: [hasTotal && index == values.count - 1 ? "all" : "\(dimension)\(index + 1)"],
          measure: "headcount", value: value, marker: value == nil ? .confidential : nil,
          location: SampleTables.place)
      }, path: "\(id).csv")
  }

  private func day(_ year: Int) -> DatasetTime {
    .snapshot(
      SampleTables.located(CalendarDate(year: year, month: 3, day: 31)))
  }

  private let year = DatasetTime.period(
    Period(
      start: CalendarDate(year: 2025, month: 4, day: 1),
      end: CalendarDate(year: 2026, month: 3, day: 31), location: SampleTables.place))

  private func codes(_ tables: [SubmittedTable]) -> [String] {
    DisclosureControl.check(tables, superseded: [], catalogue: catalogue, jobs: 1)
      .diagnostics.map(\.code.id)
  }

  /// 500 and 480 staff, 978 of them permanent: two are not, though no table has the 980.
  @Test func aPartLessThanASumByTwo() {
    let part = table("part", of: "permanent", by: "b", [518, 460, 978], hasTotal: true)
    #expect(codes([table("whole", of: "staff", [300, 200, 480]), part]) == ["disclosure-leak"])
    #expect(codes([table("whole", of: "staff", [300, 200, 490]), part]) == [])
  }

  /// Fifty staff, nine joined; a year later 44, some and 12 are left. Ten left from the first group
  /// and none from the second, so at most two or three from the third: not a count below five.
  @Test func leaversThatSumsOfStaffGiveAway() {
    let before = table("before", of: "staff", [30, 10, 25, 65], time: day(2025), hasTotal: true)
    let after = table("after", of: "staff", [34, nil, 25])
    let joined = table("joined", of: "joiners", by: "b", [7, 2, 9], time: year, hasTotal: true)
    let left = table("left", of: "leavers", [10, 0, nil], time: year)
    #expect(codes([before, after, left]) == [])
    #expect(codes([before, after, left, joined]).contains("disclosure-leak"))
  }
}
extension SampleTables {
  static func located<Value: Sendable>(_ value: Value) -> Located<Value> {
    Located(value: value, location: place)
  }
}
