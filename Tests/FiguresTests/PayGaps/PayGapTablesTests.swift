import Diagnostics
import Figures
import Model
import Testing

/// The tables, words and numbers of a pay gap.
struct PayGapTablesTests {
  private static let place = Location(path: "sex.yaml")

  private static func located<Value: Sendable & Hashable>(_ value: Value) -> Located<Value> {
    Located(value: value, location: place)
  }

  private static func group(_ id: String, _ label: String, _ called: String) -> PayGapGroup {
    PayGapGroup(id: located(id), location: place, label: label, called: called)
  }

  /// Numbers in tenths with a decimal place, by statistic.
  private static func result(
    _ group: String, _ numbers: [PayGapStatistic: PayGapNumber]
  ) -> PayGapResult {
    PayGapResult(group: located(group), location: place) { numbers[$0].map(located) }
  }

  private static func tenths(_ tenths: Int) -> PayGapNumber {
    .percentage(Percentage(tenths: tenths, showsDecimal: true))
  }

  private static func whole(_ number: Int) -> PayGapNumber {
    .percentage(Percentage(tenths: number * 10, showsDecimal: false))
  }

  private static func year(
    _ year: Int, _ median: PayGapNumber, _ mean: PayGapNumber, revision: String? = nil
  ) -> PayGapYear {
    PayGapYear(
      asAt: located(CalendarDate(year: year, month: 3, day: 31)), revision: revision,
      results: [
        result("men", [.upper: tenths(400), .lower: tenths(251), .paidBonus: tenths(45)]),
        result(
          "women",
          [
            .medianHourly: median, .meanHourly: mean, .meanBonus: .notApplicable,
            .upper: tenths(600), .lower: tenths(749), .paidBonus: tenths(0),
          ]),
      ])
  }

  private static let women = group("women", "Women", "women")
  private static let men = group("men", "Men", "men")

  private static let tables: PayGapTables = {
    let years = [
      year(2023, whole(4), whole(5)), year(2024, tenths(-15), whole(5), revision: "A slip."),
      year(2025, tenths(24), whole(3)),
    ]
    let payGap = PayGap(
      id: "sex", location: place, title: "Gender pay gap", summary: "", characteristic: .sex,
      source: "Payroll", minimumGroup: 0, comparator: men, groups: [women], year: years[2])
    return PayGapTables(payGap, years: years)
  }()

  @Test func `gaps stand by year, as they were published`() {
    let table = Self.tables.gaps
    #expect(table.columns.map(\.id) == ["median-hourly", "mean-hourly"])
    #expect(table.columns.allSatisfy { $0.role == .value && $0.unit == .percentage(decimals: 1) })
    #expect(table.rows.map(\.id) == ["2023", "2024", "2025"])
    #expect(
      table.rows.map { $0.cells.map(\.text) } == [
        ["4%", "5%"], ["−1.5% [r]", "5% [r]"], ["2.4%", "3%"],
      ])
    #expect(table.rows[1].cells[0].number == RoundedNumber(units: -15, decimals: 1))
    #expect(table.rows[0].cells[0].number == RoundedNumber(units: 4, decimals: 0))
  }

  @Test func `quarters stand from the best paid down`() {
    let table = Self.tables.quarters
    #expect(table.columns.map(\.id) == ["men", "women"])
    #expect(table.rows.map(\.id) == ["upper", "upper-middle", "lower-middle", "lower"])
    #expect(table.rows[0].cells.map(\.text) == ["40.0%", "60.0%"])
    #expect(table.rows[1].cells.map(\.text) == ["[x]", "[x]"])
  }

  @Test func `the statistics have a column for each year and the change from the last`() throws {
    let table = Self.tables.statistics(of: Self.women)
    #expect(table.columns.map(\.id) == ["2023", "2024", "2025", "change"])
    #expect(
      table.rows.map(\.id) == [
        "mean-hourly", "median-hourly", "mean-bonus", "median-bonus", "paid-bonus-women",
        "paid-bonus-men",
      ])
    let texts = table.rows.map { $0.cells.map(\.text) }
    // 3 − 5 = −2, two whole numbers; 2.4 − (−1.5) = 3.9.
    #expect(texts[0] == ["5%", "5% [r]", "3%", "−2"])
    #expect(texts[1] == ["4%", "−1.5% [r]", "2.4%", "+3.9"])
    #expect(texts[2] == ["[z]", "[z]", "[z]", "[z]"])
  }

  @Test func `a trend of one group is its gaps, of several their medians`() {
    #expect(Self.tables.table(for: .line) == Self.tables.gaps)
    let payGap = Self.tables.payGap
    let more = PayGap(
      id: "x", location: Self.place, title: "", summary: "", characteristic: .ethnicity,
      source: "", minimumGroup: 50, comparator: Self.men,
      groups: [Self.women, Self.group("others", "Others", "others")], year: payGap.year)
    let tables = PayGapTables(more, years: Self.tables.years)
    #expect(tables.table(for: .line).columns.map(\.id) == ["women", "others"])
    #expect(tables.table(for: .line).rows.map { $0.cells[0].text } == ["4%", "−1.5% [r]", "2.4%"])
    #expect(tables.table(for: .divergingBar).rows.map(\.id) == ["women", "others"])
    #expect(tables.table(for: .quarters).columns.map(\.id) == ["men", "women", "others"])
  }

  @Test func `claims find a figure by statistic and group`() {
    let payGap = Self.tables.payGap
    #expect(payGap.figure(.medianHourly, group: nil) == .value(Fraction(24, over: 1000)!))
    #expect(
      payGap.figure(.medianHourly, group: "women") == payGap.figure(.medianHourly, group: nil))
    #expect(payGap.figure(.upper, group: "men") == .value(Fraction(4, over: 10)!))
    #expect(payGap.figure(.medianHourly, group: "men") == .unavailable)
    #expect(payGap.figure(.meanBonus, group: nil) == .notApplicable)
    #expect(payGap.figure(.upper, group: "nobody") == nil)
  }

  @Test(arguments: [
    (24, true, "Women’s median hourly pay is 2.4% lower than men’s."),
    (-11, true, "Women’s median hourly pay is 1.1% higher than men’s."),
    (0, true, "Women’s median hourly pay is the same as men’s."),
    (30, false, "Women’s median hourly pay is 3% lower than men’s."),
    (-1500, false, "Women’s median hourly pay is 150% higher than men’s."),
  ])
  func `signs become words`(_ tenths: Int, _ showsDecimal: Bool, _ words: String) {
    let number = PayGapNumber.percentage(Percentage(tenths: tenths, showsDecimal: showsDecimal))
    #expect(PayGapWords.gap(.medianHourly, of: Self.women, against: Self.men, number) == words)
  }

  @Test func `markers are words, too`() {
    func words(_ number: PayGapNumber?) -> String {
      PayGapWords.gap(.meanBonus, of: Self.women, against: Self.men, number)
    }
    #expect(words(.withheld) == "The gap in mean bonus between women and men is withheld [c].")
    #expect(words(.notApplicable) == "There is no gap in mean bonus between women and men [z].")
    #expect(words(nil) == "The gap in mean bonus between women and men is not available [x].")
  }

  @Test func `longer names have no genitive`() {
    let disabled = Self.group("disabled", "Disabled", "disabled employees")
    let others = Self.group("others", "Not disabled", "employees who are not disabled")
    #expect(
      PayGapWords.gap(.meanHourly, of: disabled, against: others, Self.tenths(-16))
        == "The mean hourly pay of disabled employees is 1.6% higher than that of employees who are "
        + "not disabled.")
  }
}
