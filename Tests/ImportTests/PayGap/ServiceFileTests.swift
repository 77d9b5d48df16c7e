import Diagnostics
import Model
import Testing

@testable import Import

/// From the government's service to figures; who is responsible goes no further.
struct ServiceFileTests {
  private static let header =
    "EmployerName,EmployerId,Address,PostCode,CompanyNumber,SicCodes,DiffMeanHourlyPercent,"
    + "DiffMedianHourlyPercent,DiffMeanBonusPercent,DiffMedianBonusPercent,MaleBonusPercent,"
    + "FemaleBonusPercent,MaleLowerQuartile,FemaleLowerQuartile,MaleLowerMiddleQuartile,"
    + "FemaleLowerMiddleQuartile,MaleUpperMiddleQuartile,FemaleUpperMiddleQuartile,"
    + "MaleTopQuartile,FemaleTopQuartile,CompanyLinkToGPGInfo,ResponsiblePerson,EmployerSize,"
    + "CurrentName,SubmittedAfterTheDeadline,DueDate,DateSubmitted\r\n"

  private static func row(
    _ name: String, _ id: String, _ numbers: String, current: String? = nil
  ) -> String {
    "\(name),\(id),\"1 Street, Town\",AB1 2CD,,1,\(numbers),https://x.example,CANARY7 (Chief),"
      + "1000 to 4999,\(current ?? name),False,2026/03/30 00:00:00,2026/03/01 09:00:00\r\n"
  }

  private static let plain = "1.8,2.1,-9.2,0,4.5,2.8,29.8,70.2,32.3,67.7,37.8,62.2,34.8,65.2"

  private func take(
    _ text: String, employer: String? = nil, _ characteristic: PayGapCharacteristic = .sex
  ) -> (found: PayGapFinding?, problems: [Diagnostic]) {
    let take = PayGapImport(
      characteristic, groups: nil, minimumGroup: 0,
      options: PayGapImportOptions(employer: employer))
    let (found, problems) = take(SourceFile(path: "gpg.csv", bytes: Array(text.utf8)))
    return (found, problems)
  }

  @Test func `the fourteen fields as they stand`() throws {
    let (found, problems) = take(Self.header + Self.row("Shire", "42", Self.plain))
    #expect(problems == [])
    #expect(
      try #require(found).text.lines
        == """
        figures:
          - group: men
            paid-bonus: 4.5%
            lower: 29.8%
            lower-middle: 32.3%
            upper-middle: 37.8%
            upper: 34.8%
          - group: women
            mean-hourly: 1.8%
            median-hourly: 2.1%
            mean-bonus: -9.2%
            median-bonus: 0%
            paid-bonus: 2.8%
            lower: 70.2%
            lower-middle: 67.7%
            upper-middle: 62.2%
            upper: 65.2%
        """.split(separator: "\n").map(String.init))
  }

  @Test func `one employer is chosen by name, former name or id`() throws {
    let other = "9,9,9,9,9,9,50,50,50,50,50,50,50,50"
    let file =
      Self.header + Self.row("Alpha", "41", other)
      + Self.row("Shire", "42", Self.plain, current: "Shire Council")
    for name in ["shire", "Shire  Council", "42"] {
      let lines = try #require(take(file, employer: name).found).text.lines
      #expect(lines.contains("    median-hourly: 2.1%"))
    }
    #expect(take(file).problems.map(\.code.id) == ["import-employer"])
    #expect(take(file, employer: "Beta").problems.map(\.code.id) == ["import-employer"])
    let twice = file + Self.row("Shire", "43", other)
    #expect(take(twice, employer: "Shire").problems.map(\.code.id) == ["import-employer"])
    #expect(take(twice, employer: "43").found != nil)
  }

  @Test func `a bonus gap of nobody is not defined, whatever stands there`() throws {
    for bonus in ["0,0,0,0", "100,100,5,0", "-3,-4,0,7", ",,0,0"] {
      let numbers = "1,2,\(bonus),50,50,50,50,50,50,50,50"
      let lines = try #require(
        take(Self.header + Self.row("Shire", "42", numbers)).found
      ).text.lines
      #expect(lines.contains("    mean-bonus: z") && lines.contains("    median-bonus: z"))
    }
  }

  @Test func `what is missing is not available`() throws {
    let numbers = "1,2,,,5,6,,,50,50,50,50,50,50"
    let lines = try #require(
      take(Self.header + Self.row("Shire", "42", numbers)).found
    ).text.lines
    #expect(lines.contains("    mean-bonus: x"))
    #expect(lines.filter { $0 == "    lower: x" }.count == 2)
  }

  @Test(arguments: ["CANARY7", "1.25", "1e2", "--1", "1.", "123456"])
  func `a number that is none is named by its column`(_ text: String) throws {
    let numbers = "1,\(text),,,5,6,50,50,50,50,50,50,50,50"
    let (found, problems) = take(Self.header + Self.row("Shire", "42", numbers))
    #expect(found == nil)
    #expect(
      problems.map(\.message) == [
        "In row 2 the column `DiffMedianHourlyPercent` holds something that is not a percentage"
      ])
  }

  @Test func `who is responsible goes no further`() {
    let file = Self.header + Self.row("Shire", "42", Self.plain)
    for (found, problems) in [
      take(file), take(file, employer: "CANARY7 (Chief)"),
      take(file.replacing("1.8,2.1", with: "x,y")),
    ] {
      #expect(found?.text.lines.contains { $0.contains("CANARY") } != true)
      // The words that were given may be said again.
      #expect(
        problems.allSatisfy {
          !$0.message.replacing("called `CANARY7 (Chief)`", with: "").contains("CANARY")
            && !$0.advice.contains("CANARY")
        })
    }
  }

  @Test func `only women and men are compared there`() {
    let file = Self.header + Self.row("Shire", "42", Self.plain)
    #expect(take(file, .ethnicity).problems.map(\.code.id) == ["import-employer"])
  }

  @Test func `a file without one of the fields is a payroll`() {
    let file = (Self.header + Self.row("Shire", "42", Self.plain))
      .replacing("FemaleTopQuartile", with: "FemaleTop")
    #expect(take(file).problems.allSatisfy { $0.code.id == "import-column" })
    #expect(!take(file).problems.isEmpty)
  }
}
