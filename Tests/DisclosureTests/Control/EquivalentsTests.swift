import Model
import Testing

@testable import Disclosure

/// Full-time equivalents that are withheld with their headcounts.
struct EquivalentsTests {
  private let catalogue = DataCatalogue(classifications: [SampleTables.classification("a", 3)])
  private let measures = [
    DatasetMeasure(
      id: "headcount", location: SampleTables.place, label: "Headcount", kind: .headcount),
    DatasetMeasure(
      id: "fte", location: SampleTables.place, label: "FTE", kind: .fullTimeEquivalent),
  ]

  private func entries(_ people: [Int?], _ tenths: [Int?]) -> [TableEntry] {
    zip(["headcount", "fte"], [people, tenths]).flatMap { measure, values in
      values.enumerated().map { index, value in
        TableEntry(
          codes: [index == values.count - 1 ? "all" : "a\(index + 1)"], measure: measure,
          value: value, marker: value == nil ? .confidential : nil, location: SampleTables.place)
      }
    }
  }

  private func dataset(_ id: String) -> Dataset {
    SampleTables.dataset(
      id, dimensions: ["a"], rules: DisclosureRules(threshold: 5), measures: measures)
  }

  private func codes(_ people: [Int?], _ tenths: [Int?]) -> [String] {
    let table = SubmittedTable(dataset("t"), entries: entries(people, tenths), path: "t.csv")
    return DisclosureControl.check([table], superseded: [], catalogue: catalogue, jobs: 1)
      .diagnostics.map(\.code.id)
  }

  /// The total less the others is the number to the tenth.
  @Test func oneAloneIsKnown() {
    #expect(codes([nil, 20, nil, 60], [35, 160, nil, 515]) == ["disclosure-leak"])
    #expect(codes([nil, 20, nil, 60], [nil, 160, nil, 515]) == [])
  }

  /// 6.1 full-time equivalents are seven people at least, so that four at most are in the other
  /// group.
  @Test func sumsOfEquivalentsLimitPeople() {
    #expect(codes([nil, nil, 30, 41], [nil, 5, 300, 366]).count == 2)
    #expect(codes([nil, nil, 30, 41], [nil, 5, 300, 356]).count == 1)
  }

  private func protect(_ people: [Int], _ tenths: [Int]) throws -> ReleasedTable {
    let raw = RawTable(dataset("t"), entries: entries(people, tenths), path: "t.csv")
    let outcome = DisclosureControl.protect(
      [raw], published: [], superseded: [], catalogue: catalogue, jobs: 1)
    return try #require(outcome.release?.first?.table)
  }

  /// Sums that are not right to the tenth are rounded, and no contradiction.
  @Test func roundedSums() throws {
    let table = try protect([3, 20, 40, 63], [25, 160, 391, 578])
    #expect(table[["a1"], "fte"] == .withheld)
  }

  /// Nobody's equivalents are taken to be more than none when somebody's are none.
  @Test func peopleWithoutEquivalents() throws {
    let table = try protect([3, 20, 40, 63], [0, 160, 391, 551])
    #expect(table[["a1"], "fte"] == .withheld)
  }
}
