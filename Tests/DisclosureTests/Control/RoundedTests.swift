import Model
import Testing

@testable import Disclosure

/// Rounding promises that three numbers stay possible, of counts and of what follows from them.
struct RoundedTests {
  private let catalogue = DataCatalogue(
    classifications: [SampleTables.classification("a", 2)],
    populations: [
      Population(id: "staff", location: SampleTables.place, label: "Staff", scope: "All."),
      Population(
        id: "permanent", location: SampleTables.place, label: "Permanent", scope: "Some.",
        partOf: SampleTables.located("staff")),
    ])
  private let rules = DisclosureRules(threshold: 5, method: .rounding)

  private func dataset(_ id: String, of population: String, _ rules: DisclosureRules) -> Dataset {
    SampleTables.dataset(id, dimensions: ["a"], population: population, rules: rules)
  }

  private func entries(_ values: [Int?]) -> [TableEntry] {
    values.enumerated().map { index, value in
      TableEntry(
        codes: [index == values.count - 1 ? "all" : "a\(index + 1)"], measure: "headcount",
        value: value, marker: value == nil ? .confidential : nil, location: SampleTables.place)
    }
  }

  private func table(_ values: [Int?], of population: String = "staff") -> SubmittedTable {
    SubmittedTable(
      dataset(population, of: population, rules), entries: entries(values),
      path: "\(population).csv")
  }

  private func codes(_ tables: [SubmittedTable]) -> [String] {
    DisclosureControl.check(tables, superseded: [], catalogue: catalogue, jobs: 1)
      .diagnostics.map(\.code.id)
  }

  /// 10 is 12 at the most, so that 13 to 17 leaves 1 or 2 of the 0.
  @Test func aSmallCountThatItsTotalGivesAway() {
    #expect(codes([table([10, 0, 15])]) == ["disclosure-leak"])
    #expect(codes([table([10, 0, 10])]) == [])
  }

  /// All that is promised is three numbers: 0, 1 and 2 are enough below a threshold of five.
  @Test func threeNumbersAreEnough() {
    #expect(codes([table([0, 0, 0])]) == [])
  }

  /// Two groups of 28 to 32 come to 63 at least: each is 31 or 32, and so are those of a part of
  /// the population. Nobody, or one, is not in that part.
  @Test func aDifferenceOfLargeCounts() {
    let (staff, permanent) = (table([30, 30, 65]), table([30, 30, 65], of: "permanent"))
    #expect(codes([staff]) == [])
    #expect(codes([staff, permanent]) == [String](repeating: "disclosure-leak", count: 3))
    #expect(codes([table([30, 30, 60]), table([30, 30, 60], of: "permanent")]) == [])
  }

  /// What was released rounded is no secret any more, and another table says the same.
  @Test func aTableThatIsReleasedAgain() throws {
    let counts = entries([12, 1, 13])
    let raw = RawTable(dataset("one", of: "staff", rules), entries: counts, path: "one.csv")
    let first = try #require(
      DisclosureControl.protect(
        [raw], published: [], superseded: [], catalogue: catalogue, jobs: 1
      ).release?.first?.table)
    #expect(first.cells.contains { $0.value == .withheld })
    #expect(first.cells.contains { $0.value != .withheld })
    let other = RawTable(dataset("two", of: "staff", rules), entries: counts, path: "two.csv")
    let again = DisclosureControl.protect(
      [other], published: [SampleTables.submitted(first)], superseded: [], catalogue: catalogue,
      jobs: 1)
    #expect(again.diagnostics.isEmpty)
    #expect(again.release?.first?.table.cells.map(\.value) == first.cells.map(\.value))
  }

  /// The rounded numbers of a table that was corrected stay public where they are still right.
  @Test func aCorrectionWithholdsNothingThatIsStillTrue() throws {
    let former = table([10, 5, 20])
    let raw = RawTable(
      dataset("staff", of: "staff", rules), entries: entries([12, 1, 13]), path: "staff.csv")
    let outcome = DisclosureControl.protect(
      [raw], published: [], superseded: [former], catalogue: catalogue, jobs: 1)
    let released = try #require(outcome.release?.first?.table)
    #expect(released[["a1"], "headcount"] == .released(10, nil))
  }
}
