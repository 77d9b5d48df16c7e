import Disclosure
import Model
import Testing

@testable import Figures

/// Several years: trends, pairs of years, and what a headline says about the change.
struct FigureYearsTests {
  private static let reason = "The question changed."

  /// So many of a hundred, and so many in the other category.
  private static func year(
    _ year: Int, _ low: ReleasedValue, id: String = "workforce", edition: String? = nil,
    breaks: [Int] = [], status: DatasetStatus = .final, denominator: Denominator = .all
  ) -> TableFigures {
    Samples.list(
      Samples.dataset(
        id: id, edition: edition ?? "\(year)", [Samples.dimension("grade")],
        denominator: denominator,
        time: Samples.day(year),
        breaks: breaks.map {
          SeriesBreak(
            at: Samples.located(CalendarDate(year: $0, month: 1, day: 1)), reason: reason,
            location: Samples.place)
        }, status: status),
      [("all", Samples.n(200)), ("low", low), ("high", Samples.n(40))])
  }

  private static let line = FigureDeclaration.of(.line, categories: ["low"], years: 2)

  @Test func `puts a year into each row, oldest first, wherever it lies`() throws {
    let world = FigureWorld([
      Self.year(2026, Samples.n(150)), Self.year(2025, Samples.n(141)),
      Self.year(2024, Samples.n(130), id: "workforce-2024", edition: "2025"),
      Self.year(2023, .withheld, id: "workforce-2023", edition: "2026"),
    ])
    let figure = world.figure(
      .of(
        .line, before: ["workforce-2023", "2025/workforce-2024"], categories: ["low"], years: 2))
    let table = try #require(figure.shown?.table)
    #expect(figure.problems == [])
    #expect(
      table.rows.map { [$0.id, $0.shortLabel] + $0.cells.map(\.text) } == [
        ["2023-03-31", "2023", "[c]", "200"], ["2024-03-31", "2024", "65.0%", "200"],
        ["2025-03-31", "2025", "70.5%", "200"], ["2026-03-31", "2026", "75.0%", "200"],
      ])
    #expect(
      figure.shown?.datasets.map { "\($0.edition)/\($0.dataset)" } == [
        "2026/workforce", "2025/workforce", "2025/workforce-2024", "2026/workforce-2023",
      ])
    #expect(
      table.caption
        == "Share of all employees: Grades 1 to 5, 31 March 2023 to 31 March 2026")
  }

  @Test func `breaks the series where the counting changed, in words too`() throws {
    let world = FigureWorld([
      Self.year(2026, Samples.n(150), breaks: [2026]), Self.year(2025, Samples.n(141)),
    ])
    let table = try #require(world.figure(Self.line).shown?.table)
    #expect(table.rows.map(\.breakBefore) == [nil, Self.reason])
    #expect(
      table.notes.contains {
        $0.hasSuffix("31 March 2026 on can’t be compared with those before: \(Self.reason)")
      })
  }

  @Test func `a dumbbell has no break in it`() {
    let tables = { (breaks: [Int]) in
      [Self.year(2026, Samples.n(150), breaks: breaks), Self.year(2025, Samples.n(141))]
    }
    let dumbbell = FigureDeclaration.of(.dumbbell, categories: ["low"], years: 2)
    let broken = FigureWorld(tables([2026])).figure(dumbbell)
    #expect(broken.shown == nil)
    #expect(
      broken.problems == [
        "figure-chart-unfit: A chart of the kind `dumbbell` would join two years that can't be "
          + "compared: \(Self.reason)"
      ])
    let whole = FigureWorld(tables([2024])).figure(dumbbell)
    #expect(
      whole.shown?.table.rows.map { $0.cells.map(\.text) } == [["70.5%", "75.0%", "+4.5"]])
    #expect(
      whole.shown?.table.notes.first
        == "Percentages are of all employees: 200 (31 March 2025) and 200 (31 March 2026).")
  }

  @Test func `changes are worked out before percentages are rounded`() {
    // 66.96% and 67.05% are printed as 67.0% and 67.1%: the change is 0.09, not 0.1 of 67.1 − 67.0.
    let dataset = { (year: Int, low: Int, all: Int) in
      Samples.list(
        Samples.dataset(
          edition: "\(year)", [Samples.dimension("grade")], time: Samples.day(year)),
        [("all", Samples.n(all)), ("low", Samples.n(low)), ("high", Samples.n(all - low))])
    }
    for (before, after) in [(4118, 4151), (3000, 3001), (1, 2), (600, 600)] {
      let world = FigureWorld([dataset(2025, before, 6148), dataset(2026, after, 6196)])
      let rows = world.rows(.of(.dumbbell, categories: ["low"], years: 2))
      // Tenths of a point, halves away from nought, by whole numbers alone.
      let (top, bottom) = (1_000 * (after * 6148 - before * 6196), 6148 * 6196)
      let tenths = (abs(top) * 2 + bottom) / (2 * bottom) * (top < 0 ? -1 : 1)
      let sign = tenths > 0 ? "+" : tenths < 0 ? "−" : ""
      #expect(rows?.first?.last == "\(sign)\(abs(tenths) / 10).\(abs(tenths) % 10)")
    }
  }

  @Test func `needs two years that count the same`() {
    let lone = FigureWorld([Self.year(2026, Samples.n(150))])
    let other = FigureWorld([
      Self.year(2026, Samples.n(150)), Self.year(2025, Samples.n(141), denominator: .declared),
    ])
    for world in [lone, other] {
      let figure = world.figure(Self.line)
      #expect(figure.shown == nil)
      #expect(
        figure.problems == [
          "figure-chart-unfit: The figure shows several years, and only one has comparable numbers"
        ])
    }
    #expect(
      lone.figure(.of(.line, before: ["2025/staff"], categories: ["low"])).problems == [
        "figure-unknown-name: Edition `2025` has no dataset `staff`"
      ])
  }

  @Test(arguments: [
    (["2025/workforce"], "The figure shows the dataset `2025/workforce` already"),
    (["workforce"], "The figure shows the dataset `workforce` already"),
    (["old", "old"], "The figure shows the dataset `old` already"),
    (
      ["twin"],
      "The dataset `twin` is of 31 March 2025, and so is `workforce`, which the figure shows already"
    ),
    (
      ["others"],
      "The dataset `others` can’t stand beside `workforce`: it counts other people, or by other "
        + "dimensions"
    ),
  ])
  func `before adds a year, or is a mistake`(before: [String], message: String) {
    let world = FigureWorld([
      Self.year(2026, Samples.n(150)), Self.year(2025, Samples.n(141)),
      Self.year(2024, Samples.n(130), id: "old", edition: "2026"),
      Self.year(2025, Samples.n(140), id: "twin", edition: "2026"),
      Self.year(2023, Samples.n(120), id: "others", edition: "2026", denominator: .declared),
    ])
    let figure = world.figure(.of(.line, before: before, categories: ["low"], years: 2))
    #expect(figure.shown == nil)
    #expect(figure.problems == ["figure-before-unfit: \(message)"])
  }

  @Test func `before may name what years does not ask for`() {
    let world = FigureWorld([
      Self.year(2026, Samples.n(150)), Self.year(2025, Samples.n(141)),
    ])
    let figure = world.figure(.of(.line, before: ["2025/workforce"], categories: ["low"]))
    #expect(figure.problems == [])
    #expect(figure.shown?.table.rows.count == 2)
  }

  @Test(arguments: [
    (141, "up 4.5 percentage points since 31 March 2025"),
    (160, "down 5.0 percentage points since 31 March 2025"),
    (150, "no change since 31 March 2025"),
  ])
  func `a headline says the change in words`(before: Int, words: String) throws {
    let world = FigureWorld([
      Self.year(2026, Samples.n(150)), Self.year(2025, Samples.n(before)),
    ])
    let headline = try #require(world.figure(.of(.bar, headline: "low")).shown?.headline)
    #expect(headline.text == "75.0%")
    #expect(headline.label == "Grades 1 to 5")
    #expect(headline.change == words)
    #expect(headline.base == "of 200 employees")
  }

  @Test func `a headline compares with nothing that can't be compared`() {
    func change(_ tables: [TableFigures]) -> String? {
      FigureWorld(tables).figure(.of(.bar, headline: "low")).shown?.headline?.change
    }
    let now = Self.year(2026, Samples.n(150))
    #expect(change([now]) == nil)
    #expect(change([now, Self.year(2025, .withheld)]) == nil)
    #expect(change([now, Self.year(2025, Samples.n(9), denominator: .declared)]) == nil)
    #expect(
      change([Self.year(2026, Samples.n(150), breaks: [2026]), Self.year(2025, Samples.n(9))])
        == "not comparable with 31 March 2025")
  }

  @Test func `a headline says what is provisional, and shows nothing withheld`() {
    func headline(_ low: ReleasedValue, _ status: DatasetStatus) -> HeadlineNumber? {
      FigureWorld([Self.year(2026, low, status: status)])
        .figure(.of(.bar, headline: "low")).shown?.headline
    }
    #expect(headline(Samples.n(150), .provisional)?.label == "Grades 1 to 5, provisional")
    #expect(headline(.withheld, .final)?.text == "[c]")
  }

  @Test func `a published edition shows no numbers of a draft`() throws {
    let tables = [
      Self.year(2026, Samples.n(150)), Self.year(2025, Samples.n(141)),
      Self.year(2024, Samples.n(130), id: "workforce-2024", edition: "2025"),
    ]
    let world = FigureWorld(tables, drafts: ["2025"])
    #expect(
      world.figure(Self.line).problems == [
        "figure-chart-unfit: The figure shows several years, and only one has comparable numbers"
      ])
    #expect(
      world.advice(Self.line) == [
        "Edition `2025` has it, but is a draft: publish it first, with `status: published`."
      ])
    let named = FigureDeclaration.of(.line, before: ["2025/workforce-2024"], categories: ["low"])
    #expect(
      world.figure(named).problems == [
        "figure-without-numbers: The dataset `2025/workforce-2024` is of edition `2025`, which is a draft"
      ])
    let bar = FigureDeclaration.of(.bar, headline: "low")
    #expect(world.figure(bar).shown?.headline?.change == nil)
    #expect(FigureWorld(tables).figure(bar).shown?.headline?.change != nil)
    // A draft shows drafts.
    #expect(FigureWorld(tables, drafts: ["2025", "2026"]).figure(Self.line).shown != nil)
  }

  @Test func `says why two tables can't be compared`() {
    let now = Self.year(2026, Samples.n(150))
    func obstacle(_ other: TableFigures) -> String? {
      DatasetChange.obstacle(now.dataset, other.dataset)
    }
    #expect(obstacle(Self.year(2025, Samples.n(141))) == nil)
    #expect(
      obstacle(Self.year(2025, Samples.n(141), denominator: .declared))
        == "`denominator` is `all` in the later one, and `declared` in the earlier one")
    #expect(
      obstacle(Self.year(2027, Samples.n(141))) == "the one before is not of an earlier time")
  }
}
