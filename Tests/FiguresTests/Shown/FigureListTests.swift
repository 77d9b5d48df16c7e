import Disclosure
import Model
import Testing

@testable import Figures

/// A figure of one dimension: values, what they are of, and what they are held against.
struct FigureListTests {
  private static let comparator = Comparator(
    id: "residents", location: Samples.place, label: "Residents", source: "Census",
    dimension: Samples.located("ethnicity"),
    shares: [Samples.share("white", 800), Samples.share("asian", 120)])

  private static let target = RepresentationTarget(
    dimension: Samples.located("ethnicity"), code: Samples.located("asian"),
    percentage: Percentage(tenths: 150, showsDecimal: false),
    by: Samples.located(CalendarDate(year: 2028, month: 3, day: 31)), location: Samples.place)

  private static func world(
    asian: ReleasedValue = Samples.n(20), black: ReleasedValue = Samples.n(10),
    status: DatasetStatus = .final
  ) -> FigureWorld {
    let dataset = Samples.dataset(
      [Samples.dimension("ethnicity")], denominator: .declared, comparators: [comparator],
      targets: [target], status: status)
    return FigureWorld([
      Samples.list(
        dataset,
        [
          ("all", Samples.n(250)), ("white", Samples.n(170)), ("asian", asian), ("black", black),
          ("unsaid", Samples.n(10)), ("unknown", Samples.n(40)),
        ])
    ])
  }

  @Test func `has counts, shares of those who declared, and ranks of equals`() throws {
    let figure = Self.world(black: Samples.n(20)).figure(
      .of(.bar, categories: ["white", "asian", "black"]))
    let table = try #require(figure.shown?.table)
    #expect(figure.problems == [])
    #expect(
      table.columns.map(\.heading) == [
        "Employees", "Share of those who declared", "Rank",
      ])
    #expect(table.columns.map(\.role) == [.detail, .value, .detail])
    #expect(
      table.rows.map { [$0.label] + $0.cells.map(\.text) } == [
        ["White", "170", "85.0%", "1"], ["Asian", "20", "10.0%", "2"],
        ["Black", "20", "10.0%", "2"],
      ])
    #expect(table.caption == "Share of those who declared by ethnicity, 31 March 2026")
    #expect(table.notes.first == "Percentages are of those who declared: 200.")
  }

  @Test func `shows all categories unless some are named`() throws {
    let rows = try #require(Self.world().rows(.of(.bar)))
    #expect(
      rows.map { $0[0] } == ["All", "White", "Asian", "Black", "Prefer not to say", "Not declared"])
    #expect(rows.last == ["Not declared", "40", "[z]"])
  }

  /// A rank among numbers of which one is withheld would narrow down that one.
  @Test func `ranks nothing where a number is withheld`() throws {
    let categories = ["white", "asian", "black"]
    let whole = try #require(Self.world().figure(.of(.bar, categories: categories)).shown)
    let partial = try #require(
      Self.world(asian: .withheld, black: .withheld).figure(.of(.bar, categories: categories))
        .shown)
    #expect(whole.table.columns.contains { $0.id == "rank" })
    #expect(!partial.table.columns.contains { $0.id == "rank" })
    #expect(partial.table.rows[1].cells.map(\.text) == ["[c]", "[c]"])
    #expect(
      partial.table.rows[1].cells.allSatisfy { $0.number == nil && $0.marker == .confidential })
  }

  @Test func `ranks nothing of two`() throws {
    let two = try #require(Self.world().figure(.of(.bar, categories: ["white", "asian"])).shown)
    #expect(!two.table.columns.contains { $0.id == "rank" })
  }

  @Test func `sets shares beside residents and targets, in percentage points`() throws {
    let rows = try #require(
      Self.world().rows(
        .of(.dumbbell, categories: ["white", "asian", "black"], comparator: "residents")))
    // 170 of 200, 20 of 200; no resident share is known for the third.
    #expect(
      rows == [
        ["White", "170", "85.0%", "80.0%", "+5.0"], ["Asian", "20", "10.0%", "12.0%", "−2.0"],
        ["Black", "10", "5.0%", "[x]", "[x]"],
      ])
    let columns = try #require(
      Self.world().figure(.of(.dumbbell, comparator: "residents")).shown?.table.columns)
    #expect(
      columns[1...2].map(\.heading) == ["Share of those who declared", columns[2].heading])
    // In a chart's key, who is compared with whom.
    #expect(columns[1].label == "Workforce")
    #expect(
      Self.world().rows(.of(.bullet)) == [
        ["Asian", "20", "10.0%", "15.0%", "31 March 2028", "−5.0"]
      ])
  }

  @Test func `marks what is provisional or revised`() {
    #expect(
      Self.world(status: .provisional).rows(.of(.table, categories: ["asian"])) == [
        ["Asian", "20 [p]", "10.0% [p]"]
      ])
    #expect(
      Self.world(asian: .withheld, status: .revised).rows(.of(.table, categories: ["asian"])) == [
        ["Asian", "[c]", "[c]"]
      ])
  }

  @Test func `confines itself to a category of another dimension`() throws {
    let dataset = Samples.dataset([Samples.dimension("ethnicity"), Samples.dimension("grade")])
    let counts = ["all": (100, 40), "asian": (30, 4), "black": (70, 36)]
    let cells = counts.flatMap { code, count in
      [
        ([code, "all"], "headcount", Samples.n(count.0)),
        ([code, "high"], "headcount", Samples.n(count.1)),
      ]
    }
    let figure = FigureWorld([Samples.figures(dataset, cells)]).figure(
      .of(.table, categories: ["asian", "black"], filters: [("grade", "high")]))
    let table = try #require(figure.shown?.table)
    #expect(table.rows.map { $0.cells.map(\.text) } == [["4", "10.0%"], ["36", "90.0%"]])
    #expect(
      table.caption
        == "Share of all employees by ethnicity, grade: Grades 6 and above, 31 March 2026")
  }
}
