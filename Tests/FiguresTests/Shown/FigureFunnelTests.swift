import Disclosure
import Model
import Testing

@testable import Figures

/// From stage to stage, and how likely the last is.
struct FigureFunnelTests {
  private static let measures = [
    Samples.measure("applied", "Applied", .eligible),
    Samples.measure("invited", "Invited", .events),
    Samples.measure("appointed", "Appointed", .events),
  ]
  private static let counts: KeyValuePairs = [
    "white": [400, 160, 48], "asian": [90, 27, 7], "black": [60, 12, 0],
  ]

  private static func world(asianAppointed: ReleasedValue? = nil) -> FigureWorld {
    let dataset = Samples.dataset([Samples.dimension("ethnicity")], measures: measures)
    let cells = counts.flatMap { code, numbers in
      zip(measures, numbers).map { measure, number in
        let isIt = code == "asian" && measure.id == "appointed"
        return ([code], measure.id, isIt ? asianAppointed ?? Samples.n(number) : Samples.n(number))
      }
    }
    return FigureWorld([Samples.figures(dataset, cells)])
  }

  @Test func `rates and likelihoods follow from the counts`() throws {
    let figure = Self.world().figure(.of(.funnel, comparedWith: "white"))
    let table = try #require(figure.shown?.table)
    #expect(
      table.columns.map(\.id) == [
        "applied", "invited", "invited-rate", "appointed", "appointed-rate", "likelihood",
      ])
    #expect(table.columns.map(\.role) == [.base, .detail, .value, .detail, .value, .difference])
    for ((code, counts), row) in zip(Self.counts, table.rows) {
      #expect(row.id == code)
      // By floating point, which is exact enough for one and two decimal places of such counts.
      let rates = counts[1...].map { 100 * Double($0) / Double(counts[0]) }
      let likelihood = (Double(counts[2]) / Double(counts[0])) / (48.0 / 400)
      #expect(row.cells[2].number.map { Double($0.units) / 10 } == (rates[0] * 10).rounded() / 10)
      #expect(row.cells[4].number.map { Double($0.units) / 10 } == (rates[1] * 10).rounded() / 10)
      let last = row.cells[5]
      if code == "white" {
        #expect(last.marker == .notApplicable)
      } else {
        #expect(last.number.map { Double($0.units) / 100 } == (likelihood * 100).rounded() / 100)
      }
    }
    #expect(table.rows[1].cells.map(\.text) == ["90", "27", "30.0%", "7", "7.8%", "0.65"])
    // None of sixty is a number, not a gap.
    #expect(table.rows[2].cells[3...].map(\.text) == ["0", "0.0%", "0.00"])
  }

  @Test func `a withheld stage withholds its rate and likelihood`() throws {
    let world = Self.world(asianAppointed: .withheld)
    let rows = try #require(world.rows(.of(.funnel, comparedWith: "white")))
    #expect(rows[1] == ["Asian", "90", "27", "30.0%", "[c]", "[c]", "[c]"])
    // Beside a withheld one, no likelihood at all.
    let beside = try #require(world.rows(.of(.funnel, comparedWith: "asian")))
    #expect(beside.map { $0.last } == ["[c]", "[z]", "[c]"])
  }

  @Test func `explains what the group that others are compared with has no number of`() throws {
    let table = try #require(Self.world().figure(.of(.funnel, comparedWith: "white")).shown?.table)
    let words = "Not applicable: White is the group that the others are compared with."
    #expect(table.meaning(of: .notApplicable) == words)
    #expect(table.meaning(of: .confidential) == Marker.confidential.meaning)
    let plain = try #require(Self.world().figure(.of(.funnel)).shown?.table)
    #expect(plain.meaning(of: .notApplicable) == Marker.notApplicable.meaning)
    // Nobody applied: their share is another [z].
    let dataset = Samples.dataset([Samples.dimension("ethnicity")], measures: Self.measures)
    let cells = [("white", [9, 8, 7]), ("asian", [0, 0, 0])].flatMap { code, numbers in
      zip(Self.measures, numbers).map { ([code], $0.id, Samples.n($1)) }
    }
    let nobody = FigureWorld([Samples.figures(dataset, cells)]).figure(
      .of(.funnel, categories: ["white", "asian"], comparedWith: "white"))
    #expect(
      nobody.shown?.table.meaning(of: .notApplicable)
        == words + " Elsewhere it is a share of nobody.")
  }

  @Test func `needs stages and a category it knows`() {
    let noStages = FigureWorld([
      Samples.list(Samples.dataset([Samples.dimension("grade")]), [("low", Samples.n(5))])
    ])
    #expect(
      noStages.figure(.of(.funnel)).problems == [
        "figure-chart-unfit: A chart of the kind `funnel` shows who passed from stage to stage, and "
          + "the dataset has no stages"
      ])
    #expect(
      Self.world().figure(.of(.funnel, comparedWith: "irish")).problems == [
        "figure-unknown-name: Dimension `ethnicity` has no category `irish`"
      ])
  }

  @Test func `a rate stands beside what it is of`() {
    #expect(
      Self.world().rows(.of(.bar, show: .rate, measure: "invited", categories: ["asian"])) == [
        ["Asian", "90", "27", "30.0%"]
      ])
  }
}
