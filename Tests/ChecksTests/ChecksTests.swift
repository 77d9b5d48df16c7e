import Checks
import Diagnostics
import Model
import Testing

struct ChecksTests {
  /// Everything that the rules look at, and nothing wrong with it.
  static let good = publication(
    accent: "#1d70b8",
    security: SecurityContact(
      location: at(60, "content/site.yaml"),
      contact: located("mailto:security@example.org", 61, "content/site.yaml"),
      expires: located(day("2027-05-01"), 62, "content/site.yaml")),
    redirects: [("/old/", "/older/"), ("/older/", "/2026/plans/equality/")],
    glossary: [
      term("eia", "EIA", see: ["psed"]), term("psed", "PSED", also: ["equality duty"]),
    ],
    assets: [Asset(path: "2026/images/bus.jpg", size: 1)],
    edition(
      2025,
      plan(
        action(
          status: .carriedForward, updates: [update("2025-02-01", status: .carriedForward)],
          path: "content/2025/plans/equality.yaml"), edition: "2025")),
    edition(
      2026,
      framework: [
        FrameworkDocument(
          id: located("strategy", 12), title: "Strategy", heading: "Aims",
          statements: [FrameworkStatement(id: located("fair-pay", 13), text: "Pay fairly")])
      ],
      parties: [
        RegisteredParty(name: located("Human Resources"), kind: .team, aliases: ["HR"])
      ],
      themes: [Theme(id: located("work", 14), label: "Work")],
      pages: [
        page(
          """
          # Our aims
          HR wrote an EIA for the Corporate Management Team (CMT); see [aims](#our-aims),
          [the plan](../plans/equality.yaml#objective-1), [it](action:1.1), [then](plan:2025/equality)
          and ![a bus with a poster](../images/bus.jpg) and [elsewhere](https://example.org/a?b=c#d).
          """)
      ],
      plan(
        partOf: "strategy", continues: ["2025/equality"],
        objectives: [
          objective(
            theme: "work", contributesTo: ["fair-pay"],
            [
              action(
                byWhen: due("2027-03-31"), status: .inProgress, rating: .amber,
                moves: [
                  move("2026-12-31", "2027-01-31", on: "2025-06-01"),
                  move("2027-01-31", "2027-03-31", on: "2026-01-01"),
                ],
                updates: [update("2025-09-01"), update("2026-03-31", status: .inProgress)],
                continues: ["2025/equality/1.1"]),
              action("1.2", byWhen: byWhen(.ongoing, "Ongoing"), reviewed: "2026-01-01"),
              action(
                "1.3", byWhen: byWhen(.recurring(.annually), "Annually"),
                updates: [update("2025-04-01")], formerly: ["1.4"]),
            ])
        ])))

  @Test func `a good publication has nothing to say but that a plan looks ahead`() {
    #expect(
      report(Self.good) == """
        content/2026/plans/equality.yaml:20:3: note: Action `1.1` is due by 31 March 2027, after \
        the edition's period ends on 31 March 2026 [deadline-after-period]
          Nothing to do if that is meant.
        """)
  }

  @Test func `an empty publication lacks an accessibility statement`() {
    let empty = publication(contacts: [], statement: nil)
    #expect(
      report(empty) == """
        content/site.yaml:1:3: error: There is no accessibility statement [accessibility-missing]
          Add `accessibility.yaml` beside `site.yaml`.
        content/site.yaml:1:3: warning: No contact is for accessibility [contact-missing]
          Add a contact with `for: [accessibility]`.
        content/site.yaml:1:3: warning: No contact is for general questions [contact-missing]
          Add a contact with `for: [general]`.
        """)
  }

  @Test func `codes are unique, lower case and explained`() {
    let codes = DiagnosticCode.checksCodes
    #expect(Set(codes.map(\.id)).count == codes.count)
    for code in codes {
      #expect(code.id.utf8.allSatisfy { (0x61...0x7a).contains($0) || $0 == 0x2d }, "\(code.id)")
      #expect(!code.title.hasSuffix("."), "\(code.id)")
      #expect(code.explanation.hasSuffix("."), "\(code.id)")
      #expect(code.explanation.count > 50, "\(code.id)")
    }
  }

  @Test func `the answer does not depend on the number of threads`() {
    let pages = (0..<400).map { number in
      page(
        "ABC and XYZ\(number % 7 == 0 ? " and QRS" : "") see [x](missing-\(number).md) BAME.",
        slug: "page-\(number)")
    }
    let many = publication(edition(2026, pages: pages))
    let one = Checks.run(many, jobs: 1)
    #expect(one.count > 400)
    #expect(Checks.run(many, jobs: 2) == one)
    #expect(Checks.run(many, jobs: 8) == one)
  }
}
