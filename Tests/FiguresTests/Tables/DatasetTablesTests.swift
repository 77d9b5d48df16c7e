import Disclosure
import Model
import Testing

@testable import Figures

struct DatasetTablesTests {
  private static let comparator = Comparator(
    id: "census", location: Samples.place, label: "Residents", source: "Census 2021",
    dimension: Samples.located("ethnicity"),
    shares: [Samples.share("white", 800), Samples.share("asian", 104)])

  private static let target = RepresentationTarget(
    dimension: Samples.located("ethnicity"), code: Samples.located("minority"),
    percentage: Percentage(tenths: 450, showsDecimal: false),
    by: Samples.located(CalendarDate(year: 2028, month: 3, day: 31)), location: Samples.place)

  /// What readers see, a row to a line.
  private static func text(_ table: PrintedTable) -> String {
    var lines = [table.caption] + table.notes
    lines.append(([table.rowHeading] + table.columns).joined(separator: " | "))
    lines += table.rows.map { ([$0.label] + $0.cells.map(\.text)).joined(separator: " | ") }
    return lines.joined(separator: "\n")
  }

  @Test func `one dimension with a comparator and a target`() {
    let dataset = Samples.dataset(
      [Samples.dimension("ethnicity", total: "All employees")], denominator: .declared,
      comparators: [Self.comparator], targets: [Self.target])
    let figures = Samples.list(
      dataset,
      [
        ("all", Samples.n(1204)), ("white", .released(600, .provisional)),
        ("british", Samples.n(598)), ("irish", .withheld), ("minority", Samples.n(400)),
        ("asian", Samples.n(125)), ("black", Samples.n(275)), ("unsaid", Samples.n(4)),
        ("unknown", Samples.n(200)),
      ])
    let tables = DatasetTables(figures).all
    #expect(tables.count == 2)
    #expect(
      Self.text(tables[0]) == """
        Employees by ethnicity, 31 March 2026
        Percentages are of those who declared: 1,000.
        Percentages are rounded to one decimal place.
        Ethnicity | Employees | Share of those who declared | Residents \
        | Difference (percentage points)
        All employees | 1,204 | [z] | [z] | [z]
        White | 600 [p] | 60.0% | 80.0% | −20.0
        of which British | 598 | 59.8% | [x] | [x]
        of which Irish | [c] | [c] | [x] | [x]
        Ethnic minorities | 400 | 40.0% | [x] | [x]
        Asian | 125 | 12.5% | 10.4% | +2.1
        Black | 275 | 27.5% | [x] | [x]
        Prefer not to say | 4 | [z] | [z] | [z]
        Not declared | 200 | [z] | [z] | [z]
        """)
    #expect(
      Self.text(tables[1]) == """
        Targets for ethnicity, and where things stand on 31 March 2026
        Percentages are rounded to one decimal place.
        Ethnicity | Share of those who declared | Target | To be reached by \
        | Difference (percentage points)
        Ethnic minorities | 40.0% | 45% | 31 March 2028 | −5.0
        """)
    #expect(tables[0].markers == [.confidential, .unavailable, .notApplicable, .provisional])
    #expect(tables[0].isList)
    #expect(tables[0].rows.map(\.depth) == [0, 0, 1, 1, 0, 0, 0, 0, 0])
  }

  @Test func `two dimensions as rows by columns`() {
    let dataset = Samples.dataset(
      [Samples.dimension("grade"), Samples.dimension("ethnicity")], denominator: .declared)
    let figures = Samples.figures(
      dataset,
      [
        (["all", "all"], "headcount", Samples.n(30)),
        (["all", "asian"], "headcount", Samples.n(9)),
        (["all", "black"], "headcount", Samples.n(11)),
        (["all", "unknown"], "headcount", Samples.n(10)),
        (["low", "all"], "headcount", Samples.n(20)), (["low", "asian"], "headcount", .withheld),
        (["low", "black"], "headcount", Samples.n(5)),
        (["low", "unknown"], "headcount", .withheld),
        (["high", "all"], "headcount", Samples.n(10)), (["high", "asian"], "headcount", .withheld),
        (["high", "black"], "headcount", Samples.n(6)),
        (["high", "unknown"], "headcount", .withheld),
      ])
    let tables = DatasetTables(figures).all.map(Self.text)
    #expect(
      tables == [
        """
        Employees by grade and ethnicity, 31 March 2026
        Grade | All | Asian | Black | Not declared
        All | 30 | 9 | 11 | 10
        Grades 1 to 5 | 20 | [c] | 5 | [c]
        Grades 6 and above | 10 | [c] | 6 | [c]
        """,
        """
        Employees by grade and ethnicity, as percentages of each row, 31 March 2026
        Percentages are of those who declared in the row, the base.
        Percentages are rounded to one decimal place.
        Grade | Base: employees | Asian | Black
        All | 20 | 45.0% | 55.0%
        Grades 1 to 5 | [c] | [c] | [c]
        Grades 6 and above | [c] | [c] | [c]
        """,
      ])
  }

  @Test func `a comparator of a crossed table has a table of its own`() {
    let dataset = Samples.dataset(
      [Samples.dimension("ethnicity"), Samples.dimension("grade")],
      comparators: [Self.comparator])
    let codes = ["all", "white", "asian"].flatMap { one in
      ["all", "low", "high"].map { ([one, $0], "headcount", Samples.n(8)) }
    }
    let tables = DatasetTables(Samples.figures(dataset, codes)).all
    #expect(
      tables.map(\.caption) == [
        "Employees by ethnicity, 31 March 2026",
        "Employees by ethnicity and grade, 31 March 2026",
        "Employees by ethnicity and grade, as percentages of each column, 31 March 2026",
      ])
    #expect(tables[2].rows.map(\.label) == ["Base: employees", "White", "Asian"])
  }

  @Test func `shares are of what the table is about`() {
    func form(_ first: DatasetDimension, _ second: DatasetDimension) -> String {
      let cells =
        ["all", "low"].map { ([$0, "unknown"], "headcount", Samples.n(8)) }
        + ["all", "asian"].map { (["low", $0], "headcount", Samples.n(8)) }
      let isSwapped = first.id == "ethnicity"
      let dataset = Samples.dataset([first, second], denominator: .declared)
      let figures = Samples.figures(
        dataset, isSwapped ? cells.map { (Array($0.0.reversed()), $0.1, $0.2) } : cells)
      let caption = DatasetTables(figures).all.last?.caption ?? ""
      return caption.contains("each row") ? "row" : caption.contains("each column") ? "column" : ""
    }
    let (grade, ethnicity) = (Samples.dimension("grade"), Samples.dimension("ethnicity"))
    #expect(form(grade, ethnicity) == "row")
    #expect(form(ethnicity, grade) == "column")
    let pay = DatasetDimension(
      id: "pay", location: Samples.place, classification: Samples.located("grade"),
      totalLabel: "All", isSensitive: true)
    #expect(form(grade, pay) == "row")
    #expect(form(grade, grade) == "column")
  }

  @Test func `three dimensions as a table for each category of the third`() {
    let dataset = Samples.dataset(
      [
        Samples.dimension("ethnicity"), Samples.dimension("grade"),
        DatasetDimension(
          id: "contract", location: Samples.place, classification: Samples.located("grade"),
          label: "Contract", totalLabel: "All contracts"),
      ])
    let cells = ["all", "low"].flatMap { three in
      ["asian", "black"].flatMap { one in
        ["low", "high"].map { ([one, $0, three], "headcount", Samples.n(8)) }
      }
    }
    let captions = DatasetTables(Samples.figures(dataset, cells)).all.map(\.caption)
    #expect(captions.count == 4)
    #expect(
      captions[0]
        == "Employees by ethnicity and grade, contract: All contracts, 31 March 2026")
    #expect(captions[2].contains("contract: Grades 1 to 5"))
  }

  @Test func `events have rates of those before them`() {
    let dataset = Samples.dataset(
      [Samples.dimension("grade", total: nil)],
      measures: [
        Samples.measure("applied", "Applied", .eligible),
        Samples.measure("shortlisted", "Shortlisted", .events),
      ])
    let table = DatasetTables(
      Samples.figures(
        dataset,
        [
          (["low"], "applied", Samples.n(0)), (["low"], "shortlisted", Samples.n(0)),
          (["high"], "applied", Samples.n(8)), (["high"], "shortlisted", Samples.n(3)),
        ])
    ).all[0]
    #expect(
      Self.text(table) == """
        Numbers by grade, 31 March 2026
        Percentages are rounded to one decimal place.
        Grade | Applied | Shortlisted | Shortlisted as a share of applied
        Grades 1 to 5 | 0 | 0 | [z]
        Grades 6 and above | 8 | 3 | 37.5%
        """)
  }

  @Test func `a category away from its parent names it`() {
    let codes = [
      code("a", nil), code("b", nil), code("a1", "a"), code("b1", "b"), code("b11", "b1"),
      code("b2", "b"),
    ]
    #expect(
      RowLabels.rows(codes) == [
        "A", "B", "A1 (part of A)", "B1 (part of B)", "of which B11", "B2 (part of B)",
      ])
    #expect(RowLabels.column(codes[4], codes) == "B11 (part of B1)")
  }

  private func code(_ code: String, _ parent: String?) -> TableCode {
    TableCode(
      code: code, label: code.uppercased(), parent: parent, depth: 0, parts: [],
      isDeclared: true, isRoot: parent == nil)
  }
}
