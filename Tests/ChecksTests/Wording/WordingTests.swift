import Model
import Testing

struct WordingTests {
  private static func saying(_ text: String) -> String {
    report(
      publication(edition(2026, pages: [page(text)])), "wording-bame", "wording-ethnicity")
  }

  @Test func `words that people wouldn't choose are pointed at`() {
    #expect(
      Self.saying("Our BAME staff.\n\nÉlan of BME and Mixed-race people and non-white ones.") == """
        content/2026/strategy/foreword.md:1:5: warning: `BAME` puts people into one group that few \
        would choose for themselves [wording-bame]
          Name the groups you mean, or write "ethnic minorities" and say whom that includes.
        content/2026/strategy/foreword.md:3:9: warning: `BME` puts people into one group that few \
        would choose for themselves [wording-bame]
          Name the groups you mean, or write "ethnic minorities" and say whom that includes.
        content/2026/strategy/foreword.md:3:17: warning: `Mixed-race` is not how government style \
        describes people [wording-ethnicity]
          Write "people with a mixed ethnic background".
        content/2026/strategy/foreword.md:3:39: warning: `non-white` describes people by what they \
        are not [wording-ethnicity]
          Name the groups you mean, or write "ethnic minorities".
        """)
  }

  @Test func `categories and notes of datasets are read as well`() {
    let data = DataCatalogue(
      classifications: [classification(label: "BAME")],
      datasets: [dataset(notes: ["Without the BME network."])])
    let found = report(publication(data: data, edition(2026)), "wording-bame")
    #expect(found.contains("content/classifications/group.yaml:4:3: warning: `BAME`"))
    #expect(found.contains("content/2026/data/leavers.yaml:1:3: warning: `BME`"))
  }

  @Test(arguments: [
    "She said “BAME people were left out” and left.",
    "The report calls them \"BAME staff\" throughout.",
    "> BAME colleagues told us so.",
    "The column is called `BAME`.",
    "The BAME Leadership Programme and the BME Network.",
    "See [BAME voices](https://example.org/voices).",
    "Ebame and BAMES2 and bame are other words.",
  ])
  func `names, quotations and code stay as they are`(text: String) {
    #expect(Self.saying(text) == "")
  }

  @Test(arguments: [
    "He said “no” and BAME staff left.", "Our BAME, BAMEx Staff.", "BAME.", "anti-BAME bias",
    "See [BAME voices](foreword.md).",
  ])
  func `what only looks like one does not`(text: String) {
    #expect(Self.saying(text).contains("[wording-bame]"))
  }

  @Test func `the glossary may explain the word, plain keys may not use it`() {
    let found = report(
      publication(
        glossary: [term("bame", "BAME", "BAME is a term that we don't use.")],
        edition(2026, plan(action(title: "Mentor BAME staff")))),
      "wording-bame")
    #expect(
      found == """
        content/2026/plans/equality.yaml:10:3: warning: `BAME` puts people into one group that few \
        would choose for themselves [wording-bame]
          Name the groups you mean, or write "ethnic minorities" and say whom that includes.
        """)
  }
}
