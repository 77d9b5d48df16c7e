import Testing

@testable import Disclosure

/// Printing and reflection are ways around the compiler: they show nothing of an unreleased table.
struct ReflectionTests {
  private static let entries = SampleTables.entries([[7_919, nil]], "a", "b")
  private static let dataset = SampleTables.dataset("t", dimensions: ["a", "b"])

  @Test func `prints nothing that is in an unreleased table`() {
    let tables: [Any] = [
      RawTable(Self.dataset, entries: Self.entries, path: "t.csv"),
      SubmittedTable(Self.dataset, entries: Self.entries, path: "t.csv"), Self.entries[0],
    ]
    for table in tables {
      var dumped = ""
      dump(table, to: &dumped)
      for text in ["\(table)", String(reflecting: table), "\([table])", "\((table, 1))", dumped] {
        #expect(!text.contains("7919") && !text.contains("a1"))
      }
      #expect(Mirror(reflecting: table).children.isEmpty)
    }
  }

  @Test func `a released table may be printed`() {
    let cell = ReleasedCell(codes: ["a1"], measure: "headcount", value: .released(7_919, nil))
    #expect("\(ReleasedTable(Self.dataset, cells: [cell]))".contains("7919"))
  }
}
