import Disclosure
import Model
import Testing

@testable import Figures

/// What a declaration can get wrong.
struct FigureProblemTests {
  private static let table = Samples.list(
    Samples.dataset([Samples.dimension("grade")]),
    [("all", Samples.n(9)), ("low", Samples.n(4)), ("high", Samples.n(5))])
  private static let world = FigureWorld(
    [table], unreleased: [Samples.dataset(id: "leavers", [Samples.dimension("grade")])])

  @Test func `a long finding is a warning, and the figure is shown`() {
    func figure(_ words: Int) -> (shown: ShownFigure?, problems: [String]) {
      Self.world.figure(
        .of(.bar, title: [String](repeating: "word", count: words).joined(separator: " ")))
    }
    #expect(figure(12).problems == [])
    #expect(figure(13).shown != nil)
    #expect(
      figure(13).problems == [
        "figure-long-title: The finding has 13 words, and at most 12 are read at a glance"
      ])
  }

  @Test func `every unknown name is reported at once`() {
    let figure = Self.world.figure(
      .of(
        .bar, measure: "fte", categories: ["low", "lower", "middle"],
        filters: [("sex", "female")], headline: "top"))
    #expect(figure.shown == nil)
    #expect(
      figure.problems.sorted() == [
        "figure-unknown-name: Dataset `workforce` has no dimension `sex`",
        "figure-unknown-name: Dataset `workforce` has no measure `fte`",
        "figure-unknown-name: Dimension `grade` has no category `lower`",
        "figure-unknown-name: Dimension `grade` has no category `middle`",
        "figure-unknown-name: Dimension `grade` has no category `top`",
      ])
  }

  @Test func `what is not released has no numbers`() {
    #expect(
      Self.world.figure(.of(.bar, "leavers")).problems == [
        "figure-without-numbers: The dataset `leavers` has no released table"
      ])
    #expect(
      Self.world.figure(.of(.bar, "starters")).problems == [
        "figure-unknown-name: Edition `2026` has no dataset `starters`"
      ])
  }

  @Test(arguments: [
    (
      FigureDeclaration.of(.line, categories: ["low"]),
      "shows several years, and the figure has one"
    ),
    (.of(.dumbbell), "shows two values for each row, and the figure has one"),
    (.of(.bullet), "shows targets, and the dataset has none"),
    (.of(.stackedBar), "shows a second dimension, and the figure has one"),
    (.of(.heatTable), "shows a second dimension, and the figure has one"),
    (.of(.smallMultiples), "shows a second dimension, and the figure has one"),
    (.of(.quarters), "shows a pay gap, and the figure shows a dataset"),
    (.of(.divergingBar), "shows a pay gap, and the figure shows a dataset"),
    (.of(.ragStrip), "shows the answers of an audit, and the figure shows a dataset"),
  ])
  func `a chart fits its numbers`(declaration: FigureDeclaration, why: String) {
    let figure = Self.world.figure(declaration)
    #expect(figure.shown == nil)
    let kind = declaration.chart.value.rawValue
    #expect(figure.problems == ["figure-chart-unfit: A chart of the kind `\(kind)` \(why)"])
  }

  @Test(arguments: [
    (
      FigureQuantity.rate,
      "a rate, which takes events and those to whom they could have happened, and the dataset "
        + "doesn’t count both"
    ),
    (
      .declarationRate, "declaration rates, and the dataset doesn’t count those who did not declare"
    ),
  ])
  func `a figure shows what its dataset counts`(quantity: FigureQuantity, words: String) {
    let figure = Self.world.figure(.of(.bar, show: quantity))
    #expect(figure.shown == nil)
    #expect(figure.problems == ["figure-chart-unfit: The figure shows \(words)"])
  }

  @Test func `a chart that can't be drawn is not left out without a word`() {
    let dataset = Samples.dataset([Samples.dimension("ethnicity"), Samples.dimension("grade")])
    let codes = ["all"] + Samples.ethnicity.codes.map(\.code)
    let cells = codes.flatMap { code in
      ["low", "high"].map { ([code, $0], "headcount", Samples.n(code == "all" ? 90 : 10)) }
    }
    let world = FigureWorld([Samples.figures(dataset, cells)])
    func problems(_ kind: ChartKind, _ columns: [String]) -> [String] {
      world.figure(.of(kind, rows: "grade", columns: "ethnicity", columnCategories: columns))
        .problems
    }
    let five = ["white", "asian", "black", "unsaid", "unknown"]
    #expect(
      problems(.bar, five) == [
        "figure-chart-unfit: A chart of the kind `bar` shows at most 4 columns of numbers, and the "
          + "figure has 5"
      ])
    #expect(problems(.bar, Array(five.prefix(4))) == [])
    #expect(problems(.table, five) == [])
    #expect(
      problems(.stackedBar, ["all", "white"]) == [
        "figure-chart-unfit: A chart of the kind `stacked-bar` can’t be drawn from these numbers: "
          + "the parts of a row are more than the whole"
      ])
    #expect(problems(.stackedBar, ["white", "asian"]) == [])
  }
}
