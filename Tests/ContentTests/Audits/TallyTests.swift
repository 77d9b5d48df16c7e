import Diagnostics
import Model
import Testing

@testable import Content
@testable import Disclosure

/// The tallies of an audit: a table for each wave, in one file.
struct TallyTests {
  private static let audit = """
    title: Audit
    summary: Where we stand.
    purpose: To learn.
    single-session: true
    one-answer-per-question: true
    may-skip-questions: true
    anonymised: true
    records-individual-answers: false
    questionnaire:
      sections:
        - id: work
          title: Work
          questions:
            - {id: a, text: "Is it fair?"}
            - {id: b, text: "Is it said?"}
    waves:
      - {id: spring, label: Spring, as-at: 2026-03-01, groups: team}
      - {id: winter, label: Winter, as-at: 2026-01-01}

    """

  private static let team = """
    title: Team
    codes:
      - {code: north, label: North}

    """

  /// Every cell of the questions given, for a group.
  private static func rows(_ wave: String, _ group: String?, _ questions: [String]) -> String {
    let before = wave + "," + (group.map { $0 + "," } ?? "")
    return questions.flatMap { question in
      ["all", "answered", "red", "amber", "green", "not-answered"].map {
        "\(before)\(question),\($0),,[c]\n"
      }
    }.joined()
  }

  private static let every = ["all", "work", "a", "b"]

  private func read(_ tallies: String?, audit: String = audit) -> (ContentReading, [String]) {
    var files = ["classifications/team.yaml": Self.team, "2026/audits/fair.yaml": audit]
    files["2026/audits/fair.csv"] = tallies
    let tree = TemporaryTree(Example.with(files))
    let reading = tree.read()
    return (reading, reading.diagnostics.map { TemporaryTree.line($0, root: tree.root) })
  }

  private static let header = "wave,group,question,answer,value,marker\n"

  @Test func `are read into a table for each wave, which the catalogue knows`() {
    let (reading, problems) = read(
      Self.header + Self.rows("spring", "all", Self.every)
        + Self.rows("spring", "north", Self.every)
        + Self.rows("winter", "all", Self.every))
    #expect(problems == [])
    #expect(
      reading.tables.map(\.dataset.key.dataset) == ["audit-fair--winter", "audit-fair--spring"])
    #expect(reading.tables.map(\.entries.count) == [24, 48])
    #expect(reading.tables.last?.entries.first?.codes == ["all", "all", "all"])
    #expect(reading.tables.first?.entries.first?.codes == ["all", "all"])
    let data = reading.publication?.data
    #expect(data?.datasets.map(\.rules.baseMinimum) == [10, 10])
    #expect(data?.populations.map(\.id) == ["audit-fair"])
    let rows = data?.datasets.first?.rules.answers
    #expect(rows?.answersPerPerson == ["all": 2, "work": 2])
    #expect(rows?.categories == ["red", "amber", "green"])
  }

  @Test func `need no column for groups where no wave has any`() {
    let (reading, problems) = read(
      "wave,question,answer,value,marker\n" + Self.rows("spring", nil, Self.every)
        + Self.rows("winter", nil, Self.every),
      audit: Self.audit.replacing(", groups: team", with: ""))
    #expect(problems == [])
    #expect(reading.tables.count == 2)
  }

  @Test func `are missed where a wave has none`() {
    #expect(read(nil).1.map { $0.contains("The audit has waves and no results yet") } == [true])
    let (_, problems) = read(
      Self.header + Self.rows("spring", "all", Self.every)
        + Self.rows("spring", "north", Self.every))
    #expect(problems.count == 1)
    #expect(problems.first?.contains("The wave `winter` has no results yet") == true)
  }

  @Test(arguments: [
    ("wave,question\n", "The column `answer` is missing"),
    ("question,answer,value,marker\n", "The column `wave` is missing"),
    ("wave,group\n", "The column `question` is missing"),
    (header + "autumn,all,a,all,1,\n", "The audit has no wave `autumn`"),
    (header + "winter,north,a,all,1,\n", "The wave `winter` counts by group"),
    (header + "spring,south,a,all,1,\n", "`south`"),
    (header + "spring,all,z,all,1,\n", "`z`"), ("", "The file is empty"),
  ])
  func `are refused with the place and the reason`(tallies: String, reason: String) {
    #expect(read(tallies).1.contains { $0.contains(reason) }, "\(read(tallies).1)")
  }

  @Test func `without an audit count nothing`() {
    let problems = TemporaryTree(
      Example.with(["2026/audits/fair.csv": Self.header])
    ).problems()
    #expect(problems.count == 1 && problems[0].contains("[table-without-dataset]"))
  }

  @Test func `groups and people invited must be known`() {
    let (_, problems) = read(
      nil,
      audit: Self.audit.replacing(
        "groups: team}", with: "groups: team, invited: [{group: sout, number: 50}]}"
      ).replacing("2026-01-01}", with: "2026-01-01, groups: teams}"))
    #expect(problems.contains { $0.contains("There is no group `sout`") })
    #expect(problems.contains { $0.contains("There is no classification `teams`") })
  }

  @Test func `raw ones are read from a folder of their own`() {
    let (reading, _) = read(nil)
    let raw = "wave,group,question,answer,value\n"
    let rows = [("spring", "all"), ("spring", "north"), ("winter", "all")].flatMap { wave, group in
      Self.every.flatMap { question in
        ["all", "answered", "red", "amber", "green", "not-answered"].map {
          "\(wave),\(group),\(question),\($0),4\n"
        }
      }
    }.joined()
    let folder = TemporaryTree(["2026/audits/fair.csv": raw + rows])
    let result = PrivateReader.read(
      root: folder.root, files: [], content: "content", reading: reading, jobs: 2)
    #expect(result.diagnostics == [])
    #expect(
      result.tables.map(\.dataset.key.dataset) == ["audit-fair--winter", "audit-fair--spring"])
    #expect(result.tables.first?.entries.first?.value == 4)
  }
}
