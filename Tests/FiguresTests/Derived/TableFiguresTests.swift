import Disclosure
import Model
import Testing

@testable import Figures

struct TableFiguresTests {
  /// Every table of three categories, one of them of people who didn't declare, with small counts
  /// and every way to withhold cells: shares against a count by hand.
  @Test(arguments: [Denominator.all, .declared])
  func `shares follow from what is released`(denominator: Denominator) {
    let dataset = Samples.dataset([Samples.dimension("ethnicity")], denominator: denominator)
    var seen = (values: 0, withheld: 0, undefined: 0)
    for counts in Self.tuples(of: 3, below: 4) {
      let (asian, black, unknown) = (counts[0], counts[1], counts[2])
      for mask in 0..<16 {
        func shown(_ number: Int, _ bit: Int) -> Int? { mask & (1 << bit) == 0 ? number : nil }
        let cells = [
          ("all", shown(asian + black + unknown, 0)), ("asian", shown(asian, 1)),
          ("black", shown(black, 2)), ("unknown", shown(unknown, 3)),
        ]
        let figures = Samples.list(
          dataset, cells.map { ($0.0, $0.1.map(Samples.n) ?? .withheld) })
        var base = cells[0].1
        if denominator == .declared {
          base = Self.less(cells[0].1, cells[3].1) ?? Self.plus(cells[1].1, cells[2].1)
        }
        for (code, count) in cells[1...2] {
          let share = figures.share([code], of: 0, "headcount")
          switch (count, base) {
          case (let count?, 0?):
            #expect(share == .notApplicable, "\(count) of none")
            seen.undefined += 1
          case (let count?, let base?):
            // a / b == c / d, by multiplying out.
            let number = share.number
            #expect(
              number.map { $0.numerator * Int128(base) == $0.denominator * Int128(count) } == true)
            seen.values += 1
          default:
            #expect(share == .withheld)
            seen.withheld += 1
          }
        }
        if denominator == .declared {
          #expect(figures.share(["unknown"], of: 0, "headcount") == .notApplicable)
          #expect(figures.share(["all"], of: 0, "headcount") == .notApplicable)
        }
      }
    }
    #expect(seen.values > 500 && seen.withheld > 500 && seen.undefined > 5)
  }

  /// Numbers that readers don't see change no figure: two tables that look alike give the same.
  @Test func `a share and its complement are withheld together`() {
    let dataset = Samples.dataset([Samples.dimension("grade")])
    let figures = Samples.list(
      dataset, [("all", Samples.n(20)), ("low", .withheld), ("high", .withheld)])
    #expect(figures.share(["low"], of: 0, "headcount") == .withheld)
    #expect(figures.share(["high"], of: 0, "headcount") == .withheld)
    #expect(figures.count(["all"], "headcount") == .value(Fraction(20)))
  }

  @Test func `parents and sums are no parts of the total`() {
    let dataset = Samples.dataset(
      [Samples.dimension("ethnicity", total: nil)], denominator: .declared)
    let figures = Samples.list(
      dataset,
      [
        ("white", Samples.n(60)), ("british", Samples.n(50)), ("irish", Samples.n(10)),
        ("minority", Samples.n(40)), ("asian", Samples.n(25)), ("black", Samples.n(15)),
        ("unsaid", Samples.n(7)), ("unknown", Samples.n(13)),
      ])
    let roots = figures.dimensions[0].roots.map(\.code)
    #expect(roots == ["white", "asian", "black", "unsaid", "unknown"])
    #expect(figures.count(["all"], "headcount") == .value(Fraction(120)))
    #expect(figures.base(["white"], of: 0, "headcount") == .value(Fraction(100)))
    func percent(_ code: String) -> String {
      figures.share([code], of: 0, "headcount").percentage(decimals: 0).text
    }
    #expect(
      ["white", "british", "minority", "unsaid"].map(percent) == ["60%", "50%", "40%", "[z]"])
    let rate = figures.declarationRate(["all"], of: 0, "headcount")
    #expect(rate.rate.percentage(decimals: 1).text == "83.3%")
    #expect(rate.declared == .value(Fraction(100)))
  }

  @Test func `a sum stands for parts that the table leaves out`() {
    let dataset = Samples.dataset([Samples.dimension("ethnicity", total: nil)])
    let figures = Samples.list(
      dataset, [("british", Samples.n(5)), ("irish", Samples.n(6)), ("minority", Samples.n(9))])
    #expect(figures.dimensions[0].roots.map(\.code) == ["british", "irish", "minority"])
    #expect(figures.count(["white"], "headcount") == .value(Fraction(11)))
    #expect(figures.count(["all"], "headcount") == .value(Fraction(20)))
    #expect(figures.count(["nobody"], "headcount") == .unavailable)
    #expect(figures.count(["british"], "other") == .unavailable)
    let none = figures.declarationRate(["all"], of: 0, "headcount")
    #expect(none.rate == .notApplicable)
  }

  @Test func `rounded counts never make a negative base`() {
    let rules = DisclosureRules(method: .rounding)
    let dataset = Samples.dataset(
      [Samples.dimension("ethnicity")], denominator: .declared, rules: rules)
    let five = Samples.n(5)
    let figures = Samples.list(
      dataset, [("all", five), ("unsaid", five), ("unknown", five), ("asian", Samples.n(0))])
    #expect(figures.base(["asian"], of: 0, "headcount") == .value(Fraction(0)))
    #expect(figures.share(["asian"], of: 0, "headcount") == .notApplicable)
    #expect(figures.declarationRate(["all"], of: 0, "headcount").rate == .unavailable)
  }

  @Test func `rates and relative likelihoods name both groups`() {
    let measures = [
      Samples.measure("applied", "Applied", .eligible),
      Samples.measure("appointed", "Appointed", .events),
    ]
    let dataset = Samples.dataset([Samples.dimension("ethnicity")], measures: measures)
    func figures(_ asian: ReleasedValue, _ appointed: Int) -> TableFigures {
      Samples.figures(
        dataset,
        [
          (["white"], "applied", Samples.n(100)), (["white"], "appointed", Samples.n(appointed)),
          (["asian"], "applied", asian), (["asian"], "appointed", Samples.n(5)),
        ])
    }
    func likelihood(_ figures: TableFigures, _ group: String, over other: String) -> String {
      figures.relativeLikelihood(
        RelativeLikelihood(
          group: [group], comparedWith: [other], events: "appointed", eligible: "applied")
      ).likelihood(decimals: 1).text
    }
    let table = figures(Samples.n(50), 18)
    #expect(
      table.rate(["white"], events: "appointed", eligible: "applied").percentage(decimals: 1).text
        == "18.0%")
    #expect(likelihood(table, "white", over: "asian") == "1.8 times as likely")
    #expect(likelihood(table, "asian", over: "white") == "0.6 times as likely")
    #expect(likelihood(figures(.withheld, 18), "white", over: "asian") == "[c]")
    #expect(likelihood(figures(Samples.n(50), 0), "asian", over: "white") == "[z]")
    #expect(likelihood(figures(Samples.n(0), 18), "asian", over: "white") == "[z]")
  }

  @Test func `a section pools the answers to its questions`() throws {
    let rules = DisclosureRules(
      baseMinimum: 10, showsZeros: false,
      answers: AnswerRows(
        dimension: "answer", base: "answered", categories: ["red", "amber", "green"]))
    let dataset = Samples.dataset(
      [Samples.dimension("question", total: nil), Samples.dimension("answer", total: nil)],
      rules: rules)
    func cells(_ question: String, _ numbers: [Int?]) -> [([String], String, ReleasedValue)] {
      zip(["answered", "red", "amber", "green", "not-answered"], numbers).map {
        ([question, $0], "headcount", $1.map(Samples.n) ?? .withheld)
      }
    }
    let first = cells("q1", [20, 5, 5, 10, 2])
    let pooled = try #require(
      Samples.figures(dataset, first + cells("q2", [12, 11, 1, 0, 10]))
        .answers(["training", "all"], "headcount"))
    #expect(pooled.base == .value(Fraction(32)))
    #expect(
      pooled.categories.map { $0.share.percentage(decimals: 1).text } == [
        "50.0%", "18.8%", "31.3%",
      ])
    let hidden = Samples.figures(
      dataset,
      first + cells("q2", [nil, nil, nil, nil, nil]) + cells("training", [32, 16, 6, 10, 12])
    )
    let question = try #require(hidden.answers(["q2", "all"], "headcount"))
    #expect(question.base == .withheld)
    #expect(question.categories.allSatisfy { $0.share == .withheld })
    #expect(hidden.answers(["training", "all"], "headcount") == pooled)
    #expect(
      Samples.list(Samples.dataset([Samples.dimension("grade")]), []).answers(["all"], "x") == nil)
  }

  private static func tuples(of count: Int, below limit: Int) -> [[Int]] {
    (0..<count).reduce([[]]) { tuples, _ in
      tuples.flatMap { tuple in (0..<limit).map { tuple + [$0] } }
    }
  }

  private static func less(_ left: Int?, _ right: Int?) -> Int? {
    if let left, let right { left - right } else { nil }
  }

  private static func plus(_ left: Int?, _ right: Int?) -> Int? {
    if let left, let right { left + right } else { nil }
  }
}
