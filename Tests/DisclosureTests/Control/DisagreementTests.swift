import Diagnostics
import Model
import Testing

@testable import Disclosure

/// Counts that contradict each other: where it is said, how often, and what to do.
struct DisagreementTests {
  let catalogue = DataCatalogue(
    classifications: [
      SampleTables.classification("a", 8), SampleTables.classification("b", 2),
      SampleTables.classification("c", 2),
    ])

  private func entries(_ values: [Int], of dimension: String, _ path: String) -> [TableEntry] {
    (values + [values.reduce(0, +)]).enumerated().map { index, value in
      TableEntry(
        codes: [index == values.count ? "all" : "\(dimension)\(index + 1)"],
        measure: "headcount", value: value, marker: nil,
        location: Location(path: path, line: index + 2, column: 4))
    }
  }

  private func published(
    _ id: String, _ values: [Int], path: String? = nil
  ) -> SubmittedTable {
    let path = path ?? "content/2026/data/\(id).csv"
    return SubmittedTable(
      SampleTables.dataset(id, dimensions: ["a"]), entries: entries(values, of: "a", path),
      path: path)
  }

  private func raw(_ id: String, _ values: [Int]) -> RawTable {
    let path = "private/2026/data/\(id).csv"
    return RawTable(
      SampleTables.dataset(id, dimensions: ["a"]), entries: entries(values, of: "a", path),
      path: path)
  }

  private func lines(_ problems: [Diagnostic]) -> [String] {
    problems.map { "\($0.location.path):\($0.location.line): \($0.message) | \($0.advice)" }
  }

  @Test func `one count that differs is one error, with the file to correct`() {
    // Both have the same total: sums hold in either.
    let outcome = DisclosureControl.check(
      [published("x", [10, 20]), published("y", [11, 19]), published("z", [11, 19])],
      superseded: [], catalogue: catalogue, jobs: 1)
    let advice = """
      They are of the same population at the same time. Find out which of \
      `content/2026/data/x.csv` or `content/2026/data/y.csv` is wrong, correct the raw table in \
      `private` that it was made from, and run `sitegen protect`; a table without one is corrected \
      itself. If both are right, give one of the tables its own population.
      """
    #expect(
      lines(outcome.diagnostics) == [
        "content/2026/data/y.csv:2: The count of A1 is not the same as in `content/2026/data/x.csv` | \(advice)",
        "content/2026/data/y.csv:3: The count of A2 is not the same as in `content/2026/data/x.csv` | \(advice)",
      ])
  }

  @Test func `two tables that differ throughout are told in a few lines`() {
    let outcome = DisclosureControl.check(
      [
        published("x", [10, 20, 30, 40, 50, 60, 70]), published("y", [11, 21, 31, 41, 51, 61, 71]),
      ],
      superseded: [], catalogue: catalogue, jobs: 1)
    #expect(outcome.diagnostics.count == 6)
    #expect(
      outcome.diagnostics.last?.message
        == """
        And 3 more contradictions between `content/2026/data/x.csv` and `content/2026/data/y.csv`
        """)
    #expect(outcome.diagnostics.allSatisfy { $0.location.path == "content/2026/data/y.csv" })
  }

  @Test func `a raw table against one that was released earlier`() throws {
    let outcome = DisclosureControl.protect(
      [raw("x", [10, 20])], published: [published("y", [11, 19])], superseded: [],
      catalogue: catalogue, jobs: 1)
    #expect(outcome.release == nil)
    let first = try #require(outcome.diagnostics.first)
    #expect(first.location.path == "private/2026/data/x.csv")
    #expect(
      first.message == "The count of A1 is not the same as in `content/2026/data/y.csv`")
    #expect(
      first.advice == """
        They are of the same population at the same time. `content/2026/data/y.csv` was released \
        earlier: correct the raw table it was made from, or `private/2026/data/x.csv`, whichever \
        is wrong, and run `sitegen protect` for both. If both are right, give one of the tables \
        its own population.
        """)
  }

  @Test func `two raw tables`() {
    let outcome = DisclosureControl.protect(
      [raw("x", [10, 20]), raw("y", [11, 19])], published: [], superseded: [],
      catalogue: catalogue, jobs: 1)
    #expect(
      outcome.diagnostics.first?.advice == """
        They are of the same population at the same time. Correct `private/2026/data/x.csv` or \
        `private/2026/data/y.csv`, whichever is wrong, and run `sitegen protect` again. If both \
        are right, give one of the tables its own population.
        """)
  }

  @Test func `a third table with a value of its own does not hide the second`() {
    let outcome = DisclosureControl.check(
      [published("x", [10, 20]), published("y", [11, 19]), published("z", [10, 20])],
      superseded: [], catalogue: catalogue, jobs: 1)
    #expect(outcome.diagnostics.map(\.location.path).allSatisfy { $0.hasSuffix("y.csv") })
    #expect(outcome.diagnostics.allSatisfy { $0.message.hasSuffix("`content/2026/data/x.csv`") })
  }

  @Test func `nothing is said to be wrong in the ledger's copies`() {
    // A former table that does not add up can be seen nowhere but in its copy.
    var broken = entries([10, 20], of: "a", "content/ledger/1.csv")
    broken[2] = TableEntry(
      codes: ["all"], measure: "headcount", value: 31, marker: nil,
      location: Location(path: "content/ledger/1.csv", line: 4))
    let former = SubmittedTable(
      SampleTables.dataset("x", dimensions: ["a"]), entries: broken, path: "content/ledger/1.csv")
    for today in [[published("x", [12, 22])], [published("w", [12, 22])]] {
      let outcome = DisclosureControl.check(
        today, superseded: [former], catalogue: catalogue, jobs: 1)
      #expect(!outcome.diagnostics.isEmpty)
      for problem in outcome.diagnostics {
        #expect(problem.location.path == "content/2026/data/\(today[0].key.dataset).csv")
        #expect(problem.related.allSatisfy { !$0.location.path.contains("ledger") })
      }
    }
  }
}
