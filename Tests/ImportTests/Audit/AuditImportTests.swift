import Diagnostics
import Model
import Testing

@testable import Import

/// From a form's export to tallies, and nothing of a row beyond.
struct AuditImportTests {
  private let wave = SmallAudit.wave("spring")

  private func take(
    _ export: String, existing: String? = nil, waves: [AuditWave]? = nil,
    groups: Classification? = nil
  ) -> (text: String?, problems: [Diagnostic]) {
    let waves = waves ?? [wave]
    let take = AuditImport(
      SmallAudit.audit(waves), SmallAudit.questionnaire, wave: waves[waves.count - 1],
      ratings: SmallAudit.ratings, groups: groups)
    let (file, problems) = take(
      SourceFile(path: "export.csv", bytes: Array(export.utf8)),
      existing: existing.map { SourceFile(path: "small.csv", bytes: Array($0.utf8)) })
    return (file.map { String(decoding: $0.bytes, as: UTF8.self) }, problems)
  }

  private func rows(_ row: String, _ count: Int) -> String {
    String(repeating: row + "\n", count: count)
  }

  @Test func `counts every answer once, and sums it for sections and all`() {
    let export =
      "says,Do they act?,fair\n" + rows("red,Amber,GREEN", 6) + rows("R, in  place ,", 3)
      + rows("n/a,,amber", 2)
    let (text, problems) = take(export)
    #expect(problems == [])
    #expect(
      text == """
        wave,question,answer,value
        spring,all,all,33
        spring,all,answered,26
        spring,all,red,9
        spring,all,amber,8
        spring,all,green,9
        spring,all,not-answered,7
        spring,lead,all,22
        spring,lead,answered,18
        spring,lead,red,9
        spring,lead,amber,6
        spring,lead,green,3
        spring,lead,not-answered,4
        spring,says,all,11
        spring,says,answered,9
        spring,says,red,9
        spring,says,amber,0
        spring,says,green,0
        spring,says,not-answered,2
        spring,does,all,11
        spring,does,answered,9
        spring,does,red,0
        spring,does,amber,6
        spring,does,green,3
        spring,does,not-answered,2
        spring,work,all,11
        spring,work,answered,8
        spring,work,red,0
        spring,work,amber,2
        spring,work,green,6
        spring,work,not-answered,3
        spring,fair,all,11
        spring,fair,answered,8
        spring,fair,red,0
        spring,fair,amber,2
        spring,fair,green,6
        spring,fair,not-answered,3

        """)
  }

  @Test func `names columns that it does not read, and nothing that stands in them`() throws {
    let export =
      "Timestamp,says,does,Jane Archer,\"Is it fair, all in all?\"\n"
      + rows("1 May 2026,red,red,Canary Secret,green", 12)
    let (text, problems) = take(export)
    let note = try #require(problems.first)
    #expect(problems.count == 1)
    #expect(note.code.id == "import-ignored" && note.severity == .note)
    #expect(note.message == "2 columns were not read: A, D")
    #expect(text?.contains("Canary") == false)
    for word in ["Canary", "Archer", "Timestamp"] { #expect(!"\(problems)".contains(word)) }
    let (_, one) = take("says,does,fair,Jane Archer\n" + rows("red,red,green,x", 12))
    #expect(one.map(\.message) == ["Column D was not read"])
  }

  @Test func `names no heading of an export without any`() {
    let (_, problems) = take("Jane Archer,Jane Archer,\n" + rows("red,red,green", 12))
    #expect(!problems.isEmpty)
    #expect(!"\(problems)".contains("Archer"))
  }

  @Test func `tells an unknown answer by its place alone`() {
    let export = "says,does,fair\n" + rows("red,green,amber", 11) + "red,Canary Secret,green\n"
    let (text, problems) = take(export)
    #expect(text == nil)
    #expect(problems.map(\.code.id) == ["import-answer"])
    #expect(
      problems.first?.message == "In row 13 the column `does` holds something that is not an answer"
    )
    #expect(problems.first?.location == Location(path: "export.csv", line: 13, column: 5))
    #expect(!"\(problems)".contains("Canary"))
  }

  @Test func `lists a hundred unknown answers and says that there are more`() {
    let (text, problems) = take("says,does,fair\n" + rows("red,Canary,amber", 300))
    #expect(text == nil)
    #expect(problems.count == 101)
    #expect(problems.last?.message == "There are more such cells, which are not listed")
  }

  @Test func `wants a column for each question, and one only`() {
    let (_, missing) = take("says,does\n" + rows("red,red", 12))
    #expect(missing.map(\.message) == ["No column holds the question `fair`"])
    let (_, twice) = take("says,does,fair,DO THEY ACT?\n" + rows("red,red,red,red", 12))
    #expect(
      twice.map(\.message) == ["A second column, `DO THEY ACT?`, holds the question `does`"])
    let (_, same) = take("says,does,fair,does\n" + rows("red,red,red,red", 12))
    #expect(same.map(\.code.id) == ["csv-header"])
  }

  @Test func `wants the minimum of people who answered`() {
    let blank = rows(",,", 50)
    let (nine, problems) = take("says,does,fair\n" + rows("red,green,", 9) + blank)
    #expect(nine == nil)
    #expect(problems.map(\.code.id) == ["import-too-few"])
    let (ten, none) = take("says,does,fair\n" + rows("red,green,", 10) + blank)
    #expect(ten?.contains("spring,says,all,60\n") == true)
    #expect(none == [])
  }

  @Test func `counts by the smallest groups and sums the others`() {
    let wave = SmallAudit.wave("spring", groups: "team")
    let export =
      "your  TEAM,says,does,fair\n" + rows("North coast,red,red,red", 5)
      + rows("north-hills,amber,red,red", 4) + rows("South Coast,green,red,red", 3)
    let (text, problems) = take(export, waves: [wave], groups: SmallAudit.teams)
    #expect(problems == [])
    func value(_ group: String, _ answer: String) -> String? {
      text?.split(separator: "\n").first { $0.hasPrefix("spring,\(group),says,\(answer),") }
        .map { String($0.split(separator: ",").last ?? "") }
    }
    #expect(value("all", "all") == "12" && value("north", "all") == "9")
    #expect(value("north", "red") == "5" && value("north", "amber") == "4")
    #expect(value("coast", "red") == "5" && value("coast", "green") == "3")
    #expect(value("south", "all") == "3" && value("south-hills", "all") == "0")
    #expect(text?.hasPrefix("wave,group,question,answer,value\n") == true)
  }

  @Test func `tells an unknown or divided group by its place alone`() {
    let wave = SmallAudit.wave("spring", groups: "team")
    let export =
      "Your team,says,does,fair\n" + rows("North coast,red,red,red", 12)
      + "north,red,red,red\nCanary,red,red,red\n,red,red,red\n"
    let (text, problems) = take(export, waves: [wave], groups: SmallAudit.teams)
    #expect(text == nil)
    #expect(problems.map(\.code.id) == Array(repeating: "import-group", count: 3))
    #expect(problems.map(\.location.line) == [14, 15, 16])
    #expect(!"\(problems)".contains("Canary"))
  }

  @Test func `counts those who left out the group with those not declared`() {
    let wave = SmallAudit.wave("spring", groups: "team")
    let teams = Classification(
      id: "team", location: SmallAudit.place, title: "Team",
      codes: [
        SmallAudit.code("north", "North"),
        SmallAudit.code("none", "Not stated", kind: .notDeclared),
      ])
    let export = "Your team,says,does,fair\n" + rows("North,red,red,red", 9) + rows(",red,,", 4)
    let (text, problems) = take(export, waves: [wave], groups: teams)
    #expect(problems == [])
    #expect(text?.contains("spring,none,says,red,4\n") == true)
  }

  @Test func `keeps other waves and replaces its own`() throws {
    let old = "wave,question,answer,value\nautumn,says,red,5\nspring,says,red,99\nlost,says,red,1\n"
    let waves = [SmallAudit.wave("autumn"), SmallAudit.wave("spring")]
    let (text, problems) = take(
      "says,does,fair\n" + rows("red,green,amber", 12), existing: old, waves: waves)
    let lines = try #require(text).split(separator: "\n")
    #expect(problems == [])
    #expect(lines[1] == "autumn,says,red,5")
    #expect(lines[2] == "spring,all,all,36")
    #expect(lines.last == "lost,says,red,1")
    #expect(!lines.contains("spring,says,red,99"))
  }

  @Test func `gives old waves without groups to everyone`() throws {
    let old = "wave,question,answer,value,marker\nautumn,says,red,5,[p]\n"
    let waves = [SmallAudit.wave("autumn"), SmallAudit.wave("spring", groups: "team")]
    let (text, _) = take(
      "Your team,says,does,fair\n" + rows("North coast,red,green,amber", 12), existing: old,
      waves: waves, groups: SmallAudit.teams)
    let lines = try #require(text).split(separator: "\n")
    #expect(lines[0] == "wave,group,question,answer,value,marker")
    #expect(lines[1] == "autumn,all,says,red,5,[p]")
    #expect(lines[2] == "spring,all,all,all,36,")
  }

  @Test(arguments: ["", "name,age\nCanary,4\n", "wave,question,answer,value\nautumn,says,red\n"])
  func `never writes over a file that it can't read`(old: String) {
    let (text, problems) = take("says,does,fair\n" + rows("red,red,red", 12), existing: old)
    #expect(text == nil)
    #expect(problems.last?.code.id == "import-existing")
    #expect(!"\(problems)".contains("Canary"))
  }

  @Test func `reads no export that is damaged`() {
    let (text, problems) = take("says,does,fair\n" + rows("red,red,red", 12) + "red,\"red,red\n")
    #expect(text == nil)
    #expect(problems.map(\.code.id) == ["csv-quotes"])
  }
}
