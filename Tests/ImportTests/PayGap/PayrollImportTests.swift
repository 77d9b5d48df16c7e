import Diagnostics
import Model
import Testing

@testable import Import

/// From a payroll to figures, and nothing of a row beyond.
struct PayrollImportTests {
  private func take(
    _ payroll: String, _ characteristic: PayGapCharacteristic = .sex,
    groups: [PayGapGroupNames]? = nil, minimum: Int = 50,
    options: PayGapImportOptions = PayGapImportOptions()
  ) -> (found: PayGapFinding?, problems: [Diagnostic]) {
    let take = PayGapImport(
      characteristic, groups: groups, minimumGroup: minimum, options: options)
    let (found, problems) = take(SourceFile(path: "pay.csv", bytes: Array(payroll.utf8)))
    return (found, problems)
  }

  private static let small = """
    Sex,Hourly pay,Bonus,Full pay relevant,Relevant
    M,20,100,yes,yes
    Male,£30.00,,Yes,1
    woman,15,50,y,yes
    F,,150,no,yes
    Prefer not to say,40,,yes,yes
    F,99,,no,no

    """

  @Test func `works out the figures, exactly`() throws {
    // Men 20 and 30: mean and median 25. One woman on full pay, 15: 10 ÷ 25 = 40%. Bonuses 100, and
    // 50 and 150, mean and median 100: 0%. One of two men, both women. Ranked: 15 | 20 | 30.
    let (found, problems) = take(Self.small)
    #expect(problems == [])
    #expect(
      try #require(found).text.lines
        == """
        employees: 10
        figures:
          - group: men
            paid-bonus: 50.0%
            lower: 0.0%
            lower-middle: 100.0%
            upper-middle: 100.0%
            upper: z
          - group: women
            mean-hourly: 40.0%
            median-hourly: 40.0%
            mean-bonus: 0.0%
            median-bonus: 0.0%
            paid-bonus: 100.0%
            lower: 100.0%
            lower-middle: 0.0%
            upper-middle: 0.0%
            upper: z
        """.split(separator: "\n").map(String.init))
  }

  @Test func `the order of columns and their spelling is nothing`() throws {
    let payroll = """
      RELEVANT,full_pay-relevant,Bonus,Hourly Pay,sex
      yes,yes,100,20,M
      1,Yes,,£30.00,Male
      yes,y,50,15,woman
      yes,no,150,,F
      yes,yes,,40,Prefer not to say
      no,no,,99,F

      """
    #expect(try #require(take(payroll).found).text == #require(take(Self.small).found).text)
  }

  @Test func `columns may have names of their own`() throws {
    let payroll = Self.small.replacing(
      "Sex,Hourly pay,Bonus,Full pay relevant,Relevant", with: "Geschlecht,Rate,Extra,FP,In")
    let options = PayGapImportOptions(
      columns: .init(
        group: "Geschlecht", hourly: "rate", bonus: "Extra", fullPay: "FP", relevant: "In"))
    #expect(
      try #require(take(payroll, options: options).found).text
        == #require(take(Self.small).found)
        .text)
    #expect(take(payroll).problems.map(\.code.id) == Array(repeating: "import-column", count: 4))
  }

  @Test(arguments: [
    (
      "M,20,100,yes,yes", "M,CANARY7,100,yes,yes",
      "`Hourly pay` does not hold an hourly pay above 0"
    ),
    ("M,20,100,yes,yes", "M,0.00,100,yes,yes", "`Hourly pay` does not hold an hourly pay above 0"),
    ("M,20,100,yes,yes", "M,,100,yes,yes", "`Hourly pay` does not hold an hourly pay above 0"),
    ("M,20,100,yes,yes", "M,20,-4711,yes,yes", "`Bonus` holds something that is not a bonus"),
    ("M,20,100,yes,yes", "CANARY7,20,100,yes,yes", "`Sex` does not name one of the groups"),
    ("M,20,100,yes,yes", "M,20,100,CANARY7,yes", "`Full pay relevant` does not say yes or no"),
    ("M,20,100,yes,yes", "M,20,100,yes,CANARY7", "`Relevant` does not say yes or no"),
    (
      "M,20,100,yes,yes", "M,20,100,yes,no",
      "`Full pay relevant` names a full-pay relevant employee who is not relevant"
    ),
  ])
  func `a row that can't be read is named by its number, and never quoted`(
    _ old: String, _ new: String, _ words: String
  ) throws {
    let (found, problems) = take(Self.small.replacing(old, with: new))
    #expect(found == nil)
    let problem = try #require(problems.first)
    #expect(problems.count == 1)
    #expect(problem.code.id == "import-pay")
    #expect(problem.message == "In row 2 the column \(words)")
    #expect(problem.location.line == 2)
    for text in [problem.message, problem.advice] {
      #expect(!text.contains("CANARY7") && !text.contains("4711"))
    }
  }

  @Test func `a column misread as a whole gives no endless list`() {
    let payroll =
      "Sex,Hourly pay,Bonus,Full pay relevant\n"
      + String(repeating: "M,x,,yes\n", count: 5000)
    #expect(take(payroll).problems.count == 101)
  }

  @Test func `what no figure needs is not read`() {
    let payroll = """
      Name,Sex,Hourly pay,Bonus,Full pay relevant
      CANARY7,M,20,,yes
      CANARY8,F,15,,yes

      """
    let (found, problems) = take(payroll)
    #expect(problems.map(\.code.id) == ["import-ignored"])
    #expect(found?.text.lines.contains { $0.contains("CANARY") } == false)
    #expect(problems.allSatisfy { !$0.message.contains("CANARY") })
  }

  private static func ethnicity(_ sizes: [(String, Int)]) -> String {
    "Ethnicity,Hourly pay,Bonus,Full pay relevant\n"
      + sizes.map { word, count in
        (0..<count).map { "\"\(word)\",\(10 + $0 % 4),,yes\n" }.joined()
      }.joined()
  }

  @Test func `groups are the words of the payroll, the comparator first`() throws {
    let payroll = Self.ethnicity([
      ("Mixed", 60), ("White", 400), ("", 50), ("Asian, or Asian British", 80), ("Unknown", 10),
    ])
    let options = PayGapImportOptions(comparator: "white")
    let (found, problems) = take(payroll, .ethnicity, options: options)
    #expect(problems == [])
    #expect(
      try #require(found).groups.map(\.id) == ["white", "asian-or-asian-british", "mixed"])
    let lines = try #require(found).text.lines
    #expect(lines.prefix(2) == ["employees: 600", "declared: 90.0%"])
    // 80 of 540 in each quarter: 14.81…%.
    #expect(lines.filter { $0.hasSuffix(" 14.8%") }.count == 4)
  }

  @Test func `small groups are withheld`() throws {
    let payroll = Self.ethnicity([("White", 400), ("Asian", 80), ("Mixed", 60), ("Other", 20)])
    let (found, _) = take(payroll, .ethnicity, options: PayGapImportOptions(comparator: "White"))
    let text = try #require(found).text
    let other = try #require(text.groups.first { $0.id == "other" })
    #expect(other.employees == nil && other.numbers.allSatisfy { $0.text == "c" })
    let mixed = try #require(text.groups.first { $0.id == "mixed" })
    #expect(mixed.numbers.filter { $0.text == "c" }.map(\.statistic) == PayGapStatistic.quarters)
  }

  @Test func `a new pay gap needs a comparator that is there`() {
    let payroll = Self.ethnicity([("White", 400), ("Asian", 80)])
    #expect(take(payroll, .ethnicity).problems.map(\.code.id) == ["import-groups"])
    let options = PayGapImportOptions(comparator: "Blue")
    #expect(
      take(payroll, .ethnicity, options: options).problems.map(\.code.id) == ["import-groups"])
  }

  @Test func `names of people are no groups`() {
    let payroll = Self.ethnicity((1...40).map { ("CANARY\($0)", 2) })
    let (found, problems) = take(
      payroll, .ethnicity, options: PayGapImportOptions(comparator: "CANARY1"))
    #expect(found == nil && !problems.isEmpty)
    #expect(problems.allSatisfy { !$0.message.contains("CANARY") })
  }

  @Test func `a pay gap that is there has its groups`() throws {
    let groups = [
      PayGapGroupNames(id: "white", label: "White", called: "White employees"),
      PayGapGroupNames(id: "asian", label: "Asian or Asian British", called: "Asian employees"),
    ]
    let payroll = Self.ethnicity([("asian or asian british", 80), ("WHITE", 400)])
    let (found, problems) = take(payroll, .ethnicity, groups: groups)
    #expect(problems == [])
    #expect(try #require(found).text.groups.map(\.id) == ["white", "asian"])
    let (other, faults) = take(payroll + "Green,10,,yes\n", .ethnicity, groups: groups)
    #expect(other == nil && faults.map(\.code.id) == ["import-pay"])
  }

  @Test func `who did not declare may be called anything`() throws {
    let payroll = Self.small + "X9,12,,yes,yes\n"
    #expect(take(payroll).problems.map(\.code.id) == ["import-pay"])
    let options = PayGapImportOptions(undeclared: ["x9"])
    #expect(take(payroll, options: options).found != nil)
  }
}
