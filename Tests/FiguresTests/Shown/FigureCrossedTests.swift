import Disclosure
import Model
import Testing

@testable import Figures

/// Rows by columns, and declaration rates.
struct FigureCrossedTests {
  /// By ethnicity and grade: 60 of the lower and 40 of the higher grades.
  private static func world(highAsian: ReleasedValue = Samples.n(4)) -> FigureWorld {
    let dataset = Samples.dataset(
      [Samples.dimension("ethnicity"), Samples.dimension("grade")], denominator: .declared)
    let counts: [(String, ReleasedValue, ReleasedValue)] = [
      ("all", Samples.n(60), Samples.n(40)), ("white", Samples.n(36), Samples.n(28)),
      ("asian", Samples.n(12), highAsian), ("unknown", Samples.n(12), Samples.n(8)),
    ]
    let cells = counts.flatMap { code, low, high in
      var cells = [([code, "low"], "headcount", low), ([code, "high"], "headcount", high)]
      if case (.released(let a, _), .released(let b, _)) = (low, high) {
        cells.append(([code, "all"], "headcount", Samples.n(a + b)))
      }
      return cells
    }
    return FigureWorld([Samples.figures(dataset, cells)])
  }

  @Test func `takes each row for itself`() throws {
    let figure = Self.world().figure(.of(.stackedBar, rows: "grade", columns: "ethnicity"))
    let table = try #require(figure.shown?.table)
    #expect(table.columns.map(\.id) == ["white", "asian", "base"])
    // 36 and 12 of the 48 who declared; 28 and 4 of 32.
    #expect(
      table.rows.map { [$0.label] + $0.cells.map(\.text) } == [
        ["Grades 1 to 5", "75.0%", "25.0%", "48"], ["Grades 6 and above", "87.5%", "12.5%", "32"],
      ])
    #expect(table.columns.last?.heading == "Employees who declared")
    #expect(table.columns.allSatisfy { !$0.isUnknown })
  }

  @Test func `takes everyone where those who did not declare are named`() throws {
    let figure = Self.world().figure(
      .of(
        .stackedBar, rows: "grade", columns: "ethnicity",
        columnCategories: ["white", "asian", "unknown"]))
    let table = try #require(figure.shown?.table)
    #expect(
      table.rows.map { $0.cells.map(\.text) } == [
        ["60.0%", "20.0%", "20.0%", "60"], ["70.0%", "10.0%", "20.0%", "40"],
      ])
    #expect(table.columns.map(\.isUnknown) == [false, false, true, false])
    #expect(table.columns.last?.heading == "Employees")
    #expect(
      table.caption == "Share of all employees within each grade, by ethnicity, 31 March 2026")
  }

  @Test func `is within columns in small multiples`() throws {
    let figure = Self.world().figure(.of(.smallMultiples, rows: "ethnicity", columns: "grade"))
    let table = try #require(figure.shown?.table)
    #expect(
      table.rows.map { [$0.label] + $0.cells.map(\.text) } == [
        ["White", "75.0%", "87.5%"], ["Asian", "25.0%", "12.5%"],
      ])
    #expect(
      table.notes.first
        == "Percentages are of the employees who declared in each column: Grades 1 to 5 48, "
        + "Grades 6 and above 32.")
  }

  @Test func `shows neither a withheld count nor its share`() throws {
    let rows = try #require(
      Self.world(highAsian: .withheld).rows(
        .of(.heatTable, rows: "grade", columns: "ethnicity")))
    #expect(rows.last == ["Grades 6 and above", "87.5%", "[c]", "32"])
  }

  @Test func `refuses more parts than there are colours`() {
    let codes = ["white", "asian", "black", "british", "irish", "minority", "unknown"]
    let dataset = Samples.dataset([Samples.dimension("ethnicity"), Samples.dimension("grade")])
    let cells = (codes + ["all"]).map {
      ([$0, "low"], "headcount", Samples.n($0 == "all" ? 63 : 9))
    }
    let world = FigureWorld([Samples.figures(dataset, cells)])
    func problems(_ codes: [String]) -> [String] {
      world.figure(
        .of(.stackedBar, rows: "grade", columns: "ethnicity", columnCategories: codes)
      ).problems
    }
    #expect(problems(codes) == [])
    #expect(
      problems(codes + ["white"]) == [
        "figure-chart-unfit: A chart of the kind `stacked-bar` tells at most 6 parts apart, and the "
          + "figure has 7"
      ])
  }

  @Test func `declaration rates are of everyone, by row or by dataset`() throws {
    let world = Self.world()
    #expect(
      world.rows(.of(.bar, show: .declarationRate, rows: "grade")) == [
        ["All", "100", "80.0%"], ["Grades 1 to 5", "60", "80.0%"],
        ["Grades 6 and above", "40", "80.0%"],
      ])
    // Of the dimension itself there is one: that of everybody.
    #expect(world.rows(.of(.bar, show: .declarationRate)) == [["All", "100", "80.0%"]])
    let one = Samples.dataset(id: "faith", [Samples.dimension("ethnicity")])
    let other = Samples.dataset(id: "caring", [Samples.dimension("ethnicity")])
    func table(_ dataset: Dataset, _ unsaid: ReleasedValue) -> TableFigures {
      Samples.list(
        dataset,
        [
          ("all", Samples.n(80)), ("white", Samples.n(50)), ("unsaid", unsaid),
          ("unknown", Samples.n(20)),
        ])
    }
    let several = FigureWorld([table(one, Samples.n(10)), table(other, .withheld)])
    let rows = several.rows(.of(.bar, "faith", others: ["caring"], show: .declarationRate))
    #expect(rows == [["Ethnicity", "80", "50", "62.5%"], ["Ethnicity", "80", "[c]", "[c]"]])
  }

  @Test func `says of whom each row is a share`() {
    let world = Self.world()
    func subtitle(_ declaration: FigureDeclaration) -> String? {
      world.figure(declaration).shown?.subtitle
    }
    #expect(
      subtitle(.of(.stackedBar, rows: "ethnicity", columns: "grade"))
        == "Share of employees within each ethnicity, by grade")
    #expect(
      subtitle(.of(.stackedBar, rows: "grade", columns: "ethnicity"))
        == "Share of employees who declared within each grade, by ethnicity")
    #expect(
      subtitle(.of(.smallMultiples, rows: "ethnicity", columns: "grade"))
        == "Share of employees who declared within each grade, by ethnicity")
    #expect(
      subtitle(.of(.heatTable, show: .count, rows: "ethnicity", columns: "grade"))
        == "Employees by ethnicity and grade")
  }
}
