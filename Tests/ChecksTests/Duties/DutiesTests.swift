import Diagnostics
import Model
import Testing

struct DutiesTests {
  @Test func `information appears every year`() {
    let late = publication(
      edition(2025), edition(2026, published: "2026-06-01"), edition(2027, published: "2027-06-01"))
    #expect(
      report(late, "duty-information-late") == """
        content/2026/edition.yaml:5:3: warning: Edition `2026` was published on 1 June 2026, 1 day \
        more than a year after edition `2025` [duty-information-late]
          Publish the next by 1 June 2027, and say in the edition why this one was late.
          content/2025/edition.yaml:5: the edition before, published here
        """)
  }

  @Test func `objectives are at most four years old`() {
    let old = publication(
      edition(2025, hasObjectives: false), edition(2026, objectivesPublished: "2022-05-30"))
    #expect(
      report(old, "duty-objectives-missing", "duty-objectives-old") == """
        content/2026/edition.yaml:8:3: warning: The equality objectives of 30 May 2022 are more than \
        four years old when edition `2026` is published on 31 May 2026 [duty-objectives-old]
          Publish new objectives; they were due by 30 May 2026.
        """)
    #expect(
      report(publication(edition(2026, objectivesPublished: "2022-05-31")), "duty-objectives-old")
        == "")
    #expect(
      report(publication(edition(2026, hasObjectives: false)), "duty-objectives-missing") == """
        content/2026/edition.yaml:1:3: warning: Edition `2026` doesn't say where the equality \
        objectives stand [duty-objectives-missing]
          Add `equality-objectives` with the date they were published and where.
        """)
  }

  @Test func `both employees and others are covered`() {
    let nobody = edition(2026, coverage: [])
    #expect(
      report(publication(nobody), "duty-coverage") == """
        content/2026/edition.yaml:1:3: warning: Edition `2026` doesn't cover employees \
        [duty-coverage]
          Add `employees` to `information-covers` when the edition says something about them.
        content/2026/edition.yaml:1:3: warning: Edition `2026` doesn't cover the people whom your \
        policies affect [duty-coverage]
          Add `people-affected` to `information-covers` when the edition says something about \
        residents, service users or pupils.
        """)
    let small = report(publication(employees: 149, nobody), "duty-coverage")
    #expect(!small.contains("employees [") && small.contains("policies affect"))
  }

  @Test(arguments: [Jurisdiction.wales, .scotland, .northernIreland])
  func `other nations' duties are left to people`(nation: Jurisdiction) {
    let found = report(
      publication(jurisdiction: nation, edition(2026, coverage: [], hasObjectives: false)),
      "duty-not-covered", "duty-coverage", "duty-objectives-missing")
    #expect(found.split(separator: "\n").count == 2)
    #expect(found.contains("content/site.yaml:1:3: warning: The specific equality duties of "))
  }

  @Test func `a statement has its fixed parts`() {
    let bare = statement(
      scope: nil, compliance: nil, abilities: [], contact: nil, formats: [], prepared: nil,
      reviewed: nil, tested: nil)
    #expect(
      report(
        publication(statement: bare, edition(2026)), "accessibility-part-missing",
        "accessibility-detail-missing", "accessibility-never-tested") == """
          content/accessibility.yaml:1:3: warning: The accessibility statement doesn't say what \
          readers should be able to do [accessibility-detail-missing]
            Add `you-can`.
          content/accessibility.yaml:1:3: warning: The accessibility statement doesn't say which \
          other formats can be asked for [accessibility-detail-missing]
            Add `alternative-formats`.
          content/accessibility.yaml:1:3: warning: The accessibility statement has no date of \
          testing [accessibility-never-tested]
            Test the site, then add `tested` and `tested-by`.
          content/accessibility.yaml:1:3: error: The accessibility statement doesn't say when it was \
          prepared [accessibility-part-missing]
            Add `prepared`.
          content/accessibility.yaml:1:3: error: The accessibility statement doesn't say whether the \
          site complies fully, partially or not [accessibility-part-missing]
            Add `compliance`.
          content/accessibility.yaml:1:3: error: The accessibility statement doesn't say which \
          website it covers [accessibility-part-missing]
            Add `scope`.
          content/accessibility.yaml:1:3: error: The accessibility statement doesn't say whom to ask \
          for other formats and to tell about problems [accessibility-part-missing]
            Add `contact`.
          """)
  }

  @Test func `full compliance is tested and has no failures`() {
    let claim = statement(compliance: .full, tested: nil)
    #expect(
      report(
        publication(statement: claim), "accessibility-contradiction", "accessibility-untested")
          == """
          content/accessibility.yaml:2:3: error: The statement says `fully` compliant and lists 1 \
          failure [accessibility-contradiction]
            Write `partially`, or remove what was mended.
          content/accessibility.yaml:2:3: error: The statement says `fully` compliant without a date \
          of testing [accessibility-untested]
            Add `tested` and `tested-by`, or write `partially`.
          """)
    #expect(
      report(publication(statement: statement(nonCompliance: [])), "accessibility-issues-missing")
        == """
        content/accessibility.yaml:2:3: error: The statement says `partially` compliant and doesn't \
        say what is not accessible [accessibility-issues-missing]
          List it under `non-compliance`, `disproportionate-burden` or `out-of-scope`.
        """)
  }

  @Test func `a statement is reviewed each year`() {
    let found = report(
      publication(statement: statement(prepared: "2025-06-01", reviewed: "2025-05-30"), edition()),
      "accessibility-review-old", "accessibility-dates-reversed")
    #expect(
      found == """
        content/accessibility.yaml:5:3: error: The statement was reviewed on 30 May 2025, before it \
        was prepared on 1 June 2025 [accessibility-dates-reversed]
          Check both dates.
        content/accessibility.yaml:5:3: warning: The accessibility statement was last reviewed on 30 \
        May 2025, more than a year before edition `2026` was published [accessibility-review-old]
          Review it with each edition and set `reviewed`.
        """)
  }

  @Test func `somebody can be reached`() {
    let audit = Audit(
      id: "audit", location: at(1, "content/2026/audits/audit.yaml"), title: "Audit", summary: "S",
      purpose: prose("P"), isSingleSession: true, hasOneAnswerPerQuestion: true,
      allowsSkipping: true, isAnonymised: true, recordsIndividualAnswers: false)
    let found = report(
      publication(
        contacts: [contact(email: nil, answersWithin: nil, purposes: [.press])],
        edition(2026, audits: [audit])),
      "contact-unreachable", "contact-missing", "contact-without-answer-time",
      "audit-without-contact")
    #expect(
      found == """
        content/2026/audits/audit.yaml:1:3: warning: The audit `audit` doesn't say whom to ask for \
        it [audit-without-contact]
          Add `request-from` with the id of a contact.
        content/site.yaml:1:3: warning: No contact is for general questions [contact-missing]
          Add a contact with `for: [general]`.
        content/site.yaml:20:3: error: The contact `team` can't be reached [contact-unreachable]
          Add `email`, `phone`, `web` or `address`.
        content/site.yaml:20:3: warning: The contact `team` doesn't say how soon it answers \
        [contact-without-answer-time]
          Add `answers-within`: a number of working days.
        """)
  }

  @Test func `a published edition is signed off`() {
    #expect(
      report(publication(edition(2026, isSignedOff: false)), "sign-off-missing") == """
        content/2026/edition.yaml:1:3: warning: Edition `2026` is published and doesn't say who \
        signed it off [sign-off-missing]
          Add `sign-off` with the body and the date, or set `status: draft`.
        """)
    #expect(
      report(publication(edition(2026, status: .draft, isSignedOff: false)), "sign-off-missing")
        == "")
  }

  private static func security(_ contact: String, _ expires: String) -> String {
    let path = "content/site.yaml"
    return report(
      publication(
        security: SecurityContact(
          location: at(60, path), contact: located(contact, 61, path),
          expires: located(day(expires), 62, path)),
        edition(2026)),
      "security-expired", "security-expires-late")
  }

  @Test func `the security contact holds`() {
    #expect(Self.security("https://example.org/security", "2027-05-31") == "")
    #expect(
      Self.security("mailto:security@example.org", "2026-05-31") == """
        content/site.yaml:62:3: warning: The security contact expired on 31 May 2026, before edition \
        `2026` was published on 31 May 2026 [security-expired]
          Check that the contact still holds, then set a date up to a year ahead.
        """)
    #expect(
      Self.security("mailto:s@example.org", "2027-06-01") == """
        content/site.yaml:62:3: warning: The security contact is to hold until 1 June 2027, more \
        than a year after edition `2026` was published [security-expires-late]
          Set a date within a year, and renew it with the next edition.
        """)
  }

  @Test func `ratings are explained when they are used`() {
    let rated = edition(2026, plan(action(status: .inProgress, rating: .amber)))
    #expect(
      report(publication(ratings: [.red], rated), "rating-undefined")
        == """
        content/2026/plans/equality.yaml:22:3: warning: Actions are rated `amber`, and nothing says \
        what it means [rating-undefined]
          Add it to `ratings` in `site.yaml`, with one sentence under `means`.
        """)
  }

  @Test(arguments: [
    ("#000000", ""), ("#767676", ""), ("#1D70B8", ""),
    (
      "#777777",
      """
      content/site.yaml:10:3: error: The colour `#777777` is too light on white: its contrast is \
      4.4 to 1, and text needs 4.5 [accent-contrast]
        The nearest darker shade that passes is `#767676`.
      """
    ),
    (
      "#ff0000",
      """
      content/site.yaml:10:3: error: The colour `#ff0000` is too light on white: its contrast is \
      3.9 to 1, and text needs 4.5 [accent-contrast]
        The nearest darker shade that passes is `#ee0000`.
      """
    ),
  ])
  func `the accent can be read on white`(accent: String, expected: String) {
    #expect(report(publication(accent: accent), "accent-contrast") == expected)
  }
}
