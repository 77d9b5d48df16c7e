import Model
import Testing

struct ReferencesTests {
  @Test func `ids name something`() {
    let lost = publication(
      glossary: [term("eia", "EIA", see: ["psde"]), term("psed", "PSED", line: 8)],
      edition(
        2026, themes: [Theme(id: located("work", 1), label: "Work")],
        pages: [page("Text.", contact: "nobody")],
        plan(partOf: "none", objectives: [objective(theme: "wrok", [action()])])))
    #expect(
      report(lost, "reference-unknown") == """
        content/2026/plans/equality.yaml:2:3: error: No framework document of edition `2026` has \
        the id `none` [reference-unknown]
          There is none yet.
        content/2026/plans/equality.yaml:6:3: error: No theme of edition `2026` has the id `wrok` \
        [reference-unknown]
          Did you mean `work`? Known: `work`.
        content/2026/strategy/foreword.md:2:3: error: No contact of the site has the id `nobody` \
        [reference-unknown]
          Known: `team`.
        content/glossary.yaml:5:3: error: No term of the glossary has the id `psde` \
        [reference-unknown]
          Did you mean `psed`? Known: `eia`, `psed`.
        """)
  }

  @Test func `a measure names a figure of its edition`() {
    let measure = Measure(text: located("A share"), figure: located("workforce", 14))
    #expect(
      report(
        publication(edition(2026, plan(action(measures: [measure])))), "reference-unknown-figure")
          == """
          content/2026/plans/equality.yaml:14:3: error: Edition `2026` has no figure \
          `workforce` [reference-unknown-figure]
            A figure's id is the name of its file in `figures`, without `.yaml`.
          """)
  }

  private static func continuing(_ actions: Action...) -> Publication {
    publication(
      edition(2025, plan(action(path: "content/2025/plans/equality.yaml"), edition: "2025")),
      edition(2026, plan(objectives: [objective(actions)])))
  }

  @Test(arguments: [
    (
      "2025/equality/9.9",
      """
      error: Plan `equality` of edition `2025` has no action `9.9` [continues-unknown]
        Look for the action's `id` in the file of its plan.
      """
    ),
    (
      "2025/equalty/1.1",
      """
      error: Edition `2025` has no plan `equalty` [continues-unknown]
        Did you mean `equality`?
      """
    ),
    (
      "2024/equality/1.1",
      """
      error: There is no edition `2024` [continues-unknown]
        Did you mean `2025`? An edition's id is the name of its folder.
      """
    ),
    (
      "2026/equality/1.1",
      """
      error: `2026/equality/1.1` is not of an earlier edition than `2026` [continues-not-earlier]
        Let `continues` name what came before, as `2025/equality/2.1`.
      """
    ),
  ])
  func `predecessors are of an earlier edition`(written: String, expected: String) {
    let found = report(
      Self.continuing(action(continues: [written])), "continues-unknown",
      "continues-not-earlier")
    #expect(found == "content/2026/plans/equality.yaml:25:3: " + expected)
  }

  @Test func `a predecessor has one successor`() {
    let found = report(
      Self.continuing(
        action(continues: ["2025/equality/1.1", "2025/equality/1.1"]),
        action("1.2", continues: ["2025/equality/1.1"])),
      "continues-repeated", "continues-shared")
    #expect(
      found == """
        content/2026/plans/equality.yaml:25:3: warning: `continues` names `2025/equality/1.1` twice \
        [continues-repeated]
          Keep one of the two.
        content/2026/plans/equality.yaml:25:3: warning: `2025/equality/1.1` is continued by both \
        `equality/1.1` and `equality/1.2` [continues-shared]
          If it was split, say so in both; otherwise remove one.
          content/2026/plans/equality.yaml:25: the other stands here
        """)
  }
}
