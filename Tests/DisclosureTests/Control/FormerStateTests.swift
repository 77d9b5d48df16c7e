import Model
import Testing

@testable import Disclosure

/// A table from before a correction, beside a new table that did not change with it.
struct FormerStateTests {
  private let catalogue = DataCatalogue(classifications: [SampleTables.classification("a", 4)])

  private func source(
    _ id: String, _ values: [Int?], role: TableRole, total: Int? = nil
  ) -> TableSource {
    let dataset = SampleTables.dataset(id, dimensions: ["a"])
    let all: [(code: String, value: Int?)] =
      [("all", total)] + values.enumerated().map { ("a\($0.offset + 1)", $0.element) }
    return TableSource(
      dataset: dataset,
      entries: all.map {
        TableEntry(
          codes: [$0.code], measure: "headcount", value: $0.value,
          marker: $0.value == nil ? .confidential : nil, location: SampleTables.place)
      }, path: "\(id).csv", role: role)
  }

  /// 40 in all, two withheld of 4 and 6; corrected to 41. A second table that still stands shows
  /// one of the two: beside the former total the other is known.
  @Test func aFormerTotalBesideATableOfToday() {
    let former = source("t", [10, 20, nil, nil], role: .superseded, total: 40)
    let today = source("t", [11, 20, nil, nil], role: .published, total: 41)
    let other = source("u", [10, 20, nil, 6], role: .published, total: nil)
    #expect(FormerStates.leaks([today, former], catalogue: catalogue).isEmpty)
    #expect(!FormerStates.leaks([today, former, other], catalogue: catalogue).isEmpty)
  }

  @Test func withoutACorrectionThereIsNoFormerState() {
    let former = source("t", [10, 20, nil, nil], role: .superseded, total: 40)
    let today = source("t", [10, 20, nil, nil], role: .published, total: 40)
    #expect(FormerStates.systems([today, former], catalogue: catalogue).isEmpty)
  }

  /// The same of full-time equivalents, which add up to the tenth. The people are many enough.
  @Test func formerEquivalentsAddUpToTheTenth() {
    let measures = [
      DatasetMeasure(
        id: "headcount", location: SampleTables.place, label: "Headcount", kind: .headcount),
      DatasetMeasure(
        id: "fte", location: SampleTables.place, label: "FTE", kind: .fullTimeEquivalent),
    ]
    func source(
      _ id: String, _ people: [Int?], _ tenths: [Int?], role: TableRole
    ) -> TableSource {
      let entries = zip(["headcount", "fte"], [people, tenths]).flatMap { measure, values in
        values.enumerated().map { index, value in
          TableEntry(
            codes: [index == 0 ? "all" : "a\(index)"], measure: measure, value: value,
            marker: value == nil ? .confidential : nil, location: SampleTables.place)
        }
      }
      return TableSource(
        dataset: SampleTables.dataset(id, dimensions: ["a"], measures: measures),
        entries: entries, path: "\(id).csv", role: role)
    }
    let former = source(
      "t", [50, 10, 20, nil, nil], [400, 80, 150, nil, nil], role: .superseded)
    let today = source(
      "t", [51, 11, 20, nil, nil], [410, 90, 150, nil, nil], role: .published)
    let other = source("u", [nil, 10, 20, nil, 6], [nil, 80, 150, nil, 50], role: .published)
    #expect(FormerStates.leaks([today, former], catalogue: catalogue).isEmpty)
    #expect(!FormerStates.leaks([today, former, other], catalogue: catalogue).isEmpty)
  }
}
