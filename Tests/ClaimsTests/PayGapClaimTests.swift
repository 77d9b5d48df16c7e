import Diagnostics
import Markup
import Model
import Testing

@testable import Claims
@testable import Disclosure

struct PayGapClaimTests {
  private static let place = Location(path: "content/2026/pay-gaps/sex.yaml", line: 1, column: 1)

  private static func group(_ id: String) -> PayGapGroup {
    PayGapGroup(id: Samples.located(id), location: place, label: id, called: id)
  }

  private static func year(_ year: Int, _ numbers: [PayGapStatistic: PayGapNumber]) -> PayGapYear {
    PayGapYear(
      asAt: Samples.located(CalendarDate(year: year, month: 3, day: 31)),
      results: [
        PayGapResult(group: Samples.located("women"), location: place) {
          numbers[$0].map(Samples.located)
        }
      ])
  }

  private static func tenths(_ tenths: Int) -> PayGapNumber {
    .percentage(Percentage(tenths: tenths, showsDecimal: true))
  }

  private static let tables: ClaimTables = {
    let payGap = PayGap(
      id: "sex", location: place, title: "Gap", summary: "", characteristic: .sex, source: "",
      minimumGroup: 0, comparator: group("men"), groups: [group("women")],
      year: year(
        2025,
        [
          .medianHourly: tenths(21), .meanHourly: tenths(-51), .meanBonus: .notApplicable,
          .medianBonus: .withheld, .upper: tenths(652),
        ]),
      earlier: [year(2024, [.medianHourly: tenths(33), .upper: tenths(640)])])
    let base = Samples.publication()
    let editions = base.editions.map { edition in
      Edition(
        id: edition.id, location: edition.location, title: edition.title,
        summary: edition.summary, period: edition.period, asAt: edition.asAt,
        published: edition.published, status: edition.status,
        payGaps: edition.id == "2026" ? [payGap] : [])
    }
    return ClaimTables(
      PublicationIndex(Publication(site: base.site, editions: editions, data: base.data)),
      release: Release([]))
  }()

  @Test(
    arguments: [
      ("2.1% lower", "statistic=median-hourly", nil, nil),
      ("2% less", "statistic=median-hourly&group=women", nil, nil),
      ("2.1%", "statistic=median-hourly", nil, nil),
      ("98p for every £1", "statistic=median-hourly", nil, nil),
      ("5.1% more", "statistic=mean-hourly", nil, nil),
      ("−5.1%", "statistic=mean-hourly", nil, nil),
      ("105p for every £1", "statistic=mean-hourly", nil, nil),
      ("65.2%", "statistic=upper", nil, nil), ("two thirds", "statistic=upper", "claim-wrong", nil),
      ("2.1% higher", "statistic=median-hourly", "claim-wrong", "Write `2.1% lower`."),
      ("5.1% less", "statistic=mean-hourly", "claim-wrong", "Write `5.1% more`."),
      ("5.1%", "statistic=mean-hourly", "claim-wrong", "Write `−5.1%`."),
      ("97p for every £1", "statistic=median-hourly", "claim-wrong", "Write `98p for every £1`."),
      ("no difference", "statistic=median-hourly", "claim-wrong", "Write `2.1%`."),
      ("2.1 percentage points", "statistic=median-hourly", "claim-of-another-kind", nil),
      ("fell by 1.2 percentage points", "statistic=median-hourly&measure=change", nil, nil),
      ("up 1.2 percentage points", "statistic=upper&measure=change&since=2024", nil, nil),
      ("fell by 1.2%", "statistic=median-hourly&measure=change", "claim-percentage-points", nil),
      ("0%", "statistic=mean-bonus", "claim-undefined", nil),
      ("0%", "statistic=median-bonus", "claim-withheld", nil),
      ("0%", "statistic=lower", "claim-unavailable", nil),
      ("2.1%", "statistic=median-hourley", "claim-unknown", "Did you mean `median-hourly`?"),
      ("2.1%", "statistic=median-hourly&group=woman", "claim-unknown", nil),
      ("2.1%", "statistic=median-hourly&group=men", "claim-incomplete", nil),
      ("2.1%", "group=women", "claim-incomplete", nil),
      ("2.1%", "statistic=median-hourly&since=2024", "claim-incomplete", nil),
      (
        "up 1 percentage point", "statistic=median-hourly&measure=change&since=2023",
        "claim-unknown", nil
      ),
    ] as [(String, String, String?, String?)])
  func `judges a claim about pay`(
    _ words: String, _ query: String, _ code: String?, _ advice: String?
  ) throws {
    let written = try #require(Samples.written(words, "pay-gap:sex?" + query))
    var tables = Self.tables
    let problem = ClaimCheck.problem(of: written, &tables)
    #expect(problem?.code.id == code, "\(problem?.message ?? "")")
    if let advice { #expect(problem?.advice == advice) }
  }
}
