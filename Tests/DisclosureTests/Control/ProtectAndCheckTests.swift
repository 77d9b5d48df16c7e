import Model
import Testing

@testable import Disclosure

struct ProtectAndCheckTests {
  let catalogue = DataCatalogue(
    classifications: [
      SampleTables.classification("a", 4), SampleTables.classification("b", 3),
      SampleTables.classification("c", 2),
    ])

  private func protect(
    _ inside: [[Int]], rules: DisclosureRules = DisclosureRules()
  ) throws -> (table: ReleasedTable, summary: ProtectionSummary) {
    let dataset = SampleTables.dataset("t", dimensions: ["a", "b"], rules: rules)
    let raw = RawTable(
      dataset, entries: SampleTables.entries(SampleTables.withTotals(inside), "a", "b"),
      path: "t.csv")
    let outcome = DisclosureControl.protect(
      [raw], published: [], superseded: [], catalogue: catalogue, jobs: 1)
    #expect(outcome.diagnostics.isEmpty)
    return try #require(outcome.release?.first)
  }

  private func check(_ tables: [ReleasedTable]) -> [String] {
    DisclosureControl.check(
      tables.map(SampleTables.submitted), superseded: [], catalogue: catalogue, jobs: 1
    ).diagnostics.map { "\($0.code.id): \($0.message)" }
  }

  @Test func aSmallCountIsWithheldWithEnoughOthers() throws {
    let (table, summary) = try protect([[2, 30, 40], [20, 17, 25], [11, 12, 13], [50, 60, 70]])
    #expect(table[["a1", "b1"], "headcount"] == .withheld)
    #expect(summary.withheldFirst == 1)
    #expect(summary.withheldSecond == 3)
    #expect(check([table]) == [])
  }

  @Test func withoutSmallCountsNothingIsWithheld() throws {
    let (table, summary) = try protect([[9, 30, 40], [20, 17, 25], [11, 12, 13], [50, 60, 70]])
    #expect(table.cells.allSatisfy { $0.value.number != nil })
    #expect(summary.withheldFirst + summary.withheldSecond == 0)
    #expect(check([table]) == [])
  }

  @Test func noughtsAreShownUnlessHidden() throws {
    let inside = [[0, 30, 40], [20, 17, 25], [11, 12, 13], [50, 60, 70]]
    let (shown, _) = try protect(inside)
    #expect(shown[["a1", "b1"], "headcount"] == .released(0, nil))
    let (hidden, _) = try protect(inside, rules: DisclosureRules(showsZeros: false))
    #expect(hidden[["a1", "b1"], "headcount"] == .withheld)
    #expect(check([shown]) == [])
    #expect(check([hidden]) == [])
  }

  @Test func aCellThatIsShownAgainIsALeak() throws {
    let (table, _) = try protect([[2, 30, 40], [20, 17, 25], [11, 12, 13], [50, 60, 70]])
    let truth = SampleTables.entries(
      SampleTables.withTotals([[2, 30, 40], [20, 17, 25], [11, 12, 13], [50, 60, 70]]), "a", "b")
    for (index, cell) in table.cells.enumerated() where cell.value == .withheld {
      guard let entry = truth.first(where: { $0.codes == cell.codes }) else { continue }
      var cells = table.cells
      cells[index] = ReleasedCell(
        codes: cell.codes, measure: cell.measure, value: .released(entry.value ?? 0, nil))
      #expect(!check([ReleasedTable(table.dataset, cells: cells)]).isEmpty)
    }
  }

  @Test func totalsThatDoNotAddUpAreReported() throws {
    var rows = SampleTables.withTotals([[9, 30, 40], [20, 17, 25], [11, 12, 13], [50, 60, 70]])
    rows[0][3] = 80
    let dataset = SampleTables.dataset("t", dimensions: ["a", "b"])
    let outcome = DisclosureControl.check(
      [
        SubmittedTable(dataset, entries: SampleTables.entries(rows, "a", "b"), path: "t.csv")
      ], superseded: [], catalogue: catalogue, jobs: 1)
    #expect(outcome.release == nil)
    #expect(
      outcome.diagnostics.map(\.message) == [
        "The count of A1 is not the sum of its parts: A1, B1; A1, B2; A1, B3",
        "The count of All is not the sum of its parts: A1; A2; A3; A4",
      ])
  }
}

/// What is printed about a leak, word for word.
struct LeakWordingTests {
  let catalogue = DataCatalogue(
    classifications: [
      SampleTables.classification("a", 3), SampleTables.classification("b", 3),
    ])

  private func report(_ rows: [[Int?]]) -> [String] {
    let table = SubmittedTable(
      SampleTables.dataset("t", dimensions: ["a", "b"]),
      entries: SampleTables.entries(rows, "a", "b"), path: "t.csv")
    return DisclosureControl.check([table], superseded: [], catalogue: catalogue, jobs: 1)
      .diagnostics.map {
        (["\($0.location.line): \($0.message)", $0.advice] + $0.derivation)
          .joined(separator: "\n")
      }
  }

  @Test func oneWithheldCountInALine() {
    let report = report([
      [nil, 20, 30, 52], [10, 20, 30, 60], [10, 20, 30, 60], [22, 60, 90, 172],
    ])
    #expect(
      report == [
        """
        2: The withheld count of A1, B1 can be worked out exactly
        Withhold also: A1, B2; A2, B1; A2, B2. Or run `sitegen protect` on the raw table.
        (1) [A1, B1] = 52 − 20 − 30.
        (1) leaves [A1, B1] alone.
        """
      ])
  }

  @Test func twoInEachLineThatCanBeWorkedOutAllTheSame() {
    // Two withheld in each of the first two rows and columns, with totals that leave one way.
    let report = report([
      [nil, nil, 30, 32], [nil, nil, 30, 38], [10, 20, 30, 60], [12, 28, 90, 130],
    ])
    #expect(report.count == 3)
    #expect(
      report.first == """
        2: The withheld count of A1, B1 can be worked out exactly
        Withhold also: A1, B3; A3, B1; A3, B3. Or run `sitegen protect` on the raw table.
        (1) [A1, B1] + [A1, B2] = 32 − 30.
        (1) limits [A1, B1] from above, as \
        [A1, B2] is at least 1.
        """)
  }
}

/// What readers have seen once.
struct ReleasedBeforeTests {
  let catalogue = DataCatalogue(
    classifications: [
      SampleTables.classification("a", 4), SampleTables.classification("b", 3),
    ])

  private func raw(_ inside: [[Int]], rules: DisclosureRules = DisclosureRules()) -> RawTable {
    RawTable(
      SampleTables.dataset("t", dimensions: ["a", "b"], rules: rules),
      entries: SampleTables.entries(SampleTables.withTotals(inside), "a", "b"), path: "t.csv")
  }

  private func release(_ raw: RawTable, after: [ReleasedTable] = []) throws -> ReleasedTable {
    let outcome = DisclosureControl.protect(
      [raw], published: [], superseded: after.map(SampleTables.submitted), catalogue: catalogue,
      jobs: 1)
    #expect(outcome.diagnostics.map(\.message) == [])
    return try #require(outcome.release?.first?.table)
  }

  @Test(arguments: [DisclosureMethod.suppression, .rounding])
  func aReleaseThatIsMadeAgainIsTheSame(_ method: DisclosureMethod) throws {
    let raw = raw(
      [[2, 30, 0], [20, 0, 25], [1, 12, 13], [50, 3, 70]], rules: DisclosureRules(method: method))
    let first = try release(raw)
    let second = try release(raw, after: [first])
    #expect(second.cells == first.cells)
  }

  @Test func aCorrectionDoesNotGiveAwayWhatWasWithheld() throws {
    let first = try release(raw([[2, 30, 40], [20, 17, 25], [11, 12, 13], [50, 60, 70]]))
    let corrected = raw([[2, 30, 40], [20, 17, 25], [11, 12, 13], [50, 60, 71]])
    let second = try release(corrected, after: [first])
    for (old, new) in zip(first.cells, second.cells) where old.value == .withheld {
      #expect(new.value == .withheld)
    }
    let check = DisclosureControl.check(
      [SampleTables.submitted(second)], superseded: [SampleTables.submitted(first)],
      catalogue: catalogue, jobs: 1)
    #expect(check.diagnostics.map(\.message) == [])
  }

  @Test func aNoughtIsNeverWithheldWhereNoughtsAreShown() throws {
    let table = try release(
      raw(
        [[2, 0, 0], [0, 1, 0], [0, 0, 3], [4, 4, 4]],
        rules: DisclosureRules(baseMinimum: 10)))
    #expect(table[["a1", "b2"], "headcount"] == .released(0, nil))
    #expect(table[["a2", "b1"], "headcount"] == .released(0, nil))
  }
}
