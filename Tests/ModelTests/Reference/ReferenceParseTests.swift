import Model
import Testing

struct ReferenceParseTests {
  @Test(arguments: [
    ("action:2.1", Reference.action(edition: nil, plan: nil, id: "2.1", anchor: nil)),
    ("action:equality/2.1", .action(edition: nil, plan: "equality", id: "2.1", anchor: nil)),
    (
      "action:2025/equality/2.1#updates",
      .action(edition: "2025", plan: "equality", id: "2.1", anchor: "updates")
    ),
    ("plan:equality", .plan(EditionReference(id: "equality"))),
    ("plan:2025/equality", .plan(EditionReference(edition: "2025", id: "equality"))),
    ("strategy:foreword#aims", .strategyPage(EditionReference(id: "foreword", anchor: "aims"))),
    ("case-study:2025/x", .caseStudy(EditionReference(edition: "2025", id: "x"))),
    ("audit:anti-racism", .audit(EditionReference(id: "anti-racism"))),
    ("Term:eia", .term(id: "eia")),
    ("figure:workforce", .figure(EditionReference(id: "workforce"))),
    ("data:workforce", .dataset(EditionReference(id: "workforce"))),
    ("data:2025/workforce", .dataset(EditionReference(edition: "2025", id: "workforce"))),
    (
      "data:workforce?sex=female&measure=share",
      .claim(
        .init(
          kind: .data, page: EditionReference(id: "workforce"),
          terms: [.init("sex", "female"), .init("measure", "share")]))
    ),
    (
      "audit:2025/tool?answer=not%2Danswered&wave",
      .claim(
        .init(
          kind: .audit, page: EditionReference(edition: "2025", id: "tool"),
          terms: [.init("answer", "not-answered"), .init("wave", nil)]))
    ),
    ("data:?sex=female", .malformed(.data)),
    ("data:a/b/c?sex=female", .malformed(.data)),
    ("../plans/race.yaml", .contentPath(path: "../plans/race.yaml", anchor: nil)),
    ("my%20page.md#a%20b", .contentPath(path: "my page.md", anchor: "a b")),
    ("100%.md", .contentPath(path: "100%.md", anchor: nil)),
    ("#aims", .anchor("aims")),
    ("/glossary/#term-eia", .sitePath(path: "/glossary/", anchor: "term-eia")),
    ("//example.org/x", .external(scheme: "", address: "//example.org/x")),
    ("HTTPS://example.org", .external(scheme: "https", address: "HTTPS://example.org")),
    ("mailto:a@example.org", .external(scheme: "mailto", address: "mailto:a@example.org")),
    ("", .malformed(nil)),
    ("plan:", .malformed(.plan)),
    ("plan:a/b/c", .malformed(.plan)),
    ("term:a/b", .malformed(.term)),
    ("action:a//b", .malformed(.action)),
    ("data:", .malformed(.data)),
  ])
  func `reads what is written`(written: String, wanted: Reference) {
    #expect(Reference.parse(written) == wanted)
  }

  @Test func `reads predecessors without a scheme`() {
    #expect(
      Reference.parseAction("2025/equality/2.1")
        == .action(edition: "2025", plan: "equality", id: "2.1", anchor: nil))
    #expect(
      Reference.parsePlan("2025/equality")
        == .plan(EditionReference(edition: "2025", id: "equality")))
  }
}
