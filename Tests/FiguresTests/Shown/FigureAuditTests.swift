import Disclosure
import Markup
import Model
import Testing

@testable import Figures

/// The answers of an audit's latest wave that has any.
struct FigureAuditTests {
  private static let waves = [2024, 2025, 2026].map { year in
    AuditWave(
      id: Samples.located("spring-\(year)"), location: Samples.place, label: "Spring \(year)",
      time: Samples.day(year))
  }

  private static let audit = Audit(
    id: "survey", location: Samples.place, title: "Our audit", summary: "",
    purpose: Prose(document: .empty, path: ""), isSingleSession: true,
    hasOneAnswerPerQuestion: true, allowsSkipping: true, isAnonymised: true,
    recordsIndividualAnswers: false, waves: waves)

  private static func tallies(_ year: Int, red: ReleasedValue) -> TableFigures {
    let dataset = Samples.dataset(
      id: "audit-survey--spring-\(year)",
      [Samples.dimension("question", total: nil), Samples.dimension("answer", total: nil)],
      measures: [Samples.measure("answers", "Answers", .headcount)], time: Samples.day(year),
      rules: DisclosureRules(
        answers: AnswerRows(
          dimension: "answer", base: "answered", categories: ["red", "amber", "green"])))
    let cells = ["training", "q1", "q2"].flatMap { question in
      [
        ("answered", Samples.n(40)), ("red", red), ("amber", Samples.n(10)),
        ("green", Samples.n(20)), ("not-answered", Samples.n(5)),
      ].map { ([question, $0.0], "answers", $0.1) }
    }
    return Samples.figures(dataset, cells)
  }

  private static func world(_ tables: [TableFigures]) -> FigureWorld {
    FigureWorld(tables, audits: [audit])
  }

  @Test func `shows shares of the answers given, of the latest wave with results`() throws {
    let world = Self.world([
      Self.tallies(2024, red: Samples.n(0)), Self.tallies(2025, red: Samples.n(10)),
    ])
    let figure = world.figure(.of(.ragStrip, audit: "survey"))
    let table = try #require(figure.shown?.table)
    #expect(figure.shown?.time == Self.waves[1].time)
    #expect(
      table.rows.map { [$0.label] + $0.cells.map(\.text) } == [
        ["Training", "25%", "25%", "50%", "40", "5"]
      ])
    #expect(table.columns.map(\.role) == [.value, .value, .value, .base, .detail])
  }

  @Test func `shows the questions of a section that is named`() throws {
    let world = Self.world([Self.tallies(2026, red: .withheld)])
    let rows = try #require(world.rows(.of(.heatTable, audit: "survey", categories: ["training"])))
    #expect(rows.map { $0[0] } == ["Training", "of which: First", "of which: Second"])
    #expect(rows.allSatisfy { $0[1] == "[c]" })
  }

  @Test func `says what is missing`() {
    let world = Self.world([Self.tallies(2026, red: Samples.n(10))])
    #expect(
      world.figure(.of(.bar, audit: "survey")).problems == [
        "figure-chart-unfit: A chart of the kind `bar` can't show the answers of an audit"
      ])
    #expect(
      world.figure(.of(.ragStrip, audit: "poll")).problems == [
        "figure-unknown-name: Edition `2026` has no audit `poll`"
      ])
    #expect(
      Self.world([]).figure(.of(.ragStrip, audit: "survey")).problems == [
        "figure-without-numbers: No wave of the audit `survey` has released tallies"
      ])
  }
}
