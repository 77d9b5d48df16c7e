import Diagnostics
import Testing

@testable import Content

@Suite("Messages about values")
struct MessageTests {
  /// The keys of an action, and what is said about them.
  static let cases: [(action: String, problems: [String])] = [
    ("leads: HR/BI\nby-when: Ongoing\nmeasures: A bare text", []),
    (
      "lead: HR",
      ["7:9: `lead` is not a key of an action [content-unknown-key] Did you mean `leads`?"]
    ),
    (
      "Status: complete",
      ["7:9: `Status` is not a key of an action [content-unknown-key] Did you mean `status`?"]
    ),
    (
      "moved:\n  - from: March 2026\n    to: May 2026\n    on: 2026-01-02\n    zzzzzzzz: x",
      [
        "11:13: `zzzzzzzz` is not a key of a moved deadline [content-unknown-key] Its keys are `from`, `on`, `reason`, `to`."
      ]
    ),
    (
      "moved:\n  - from: March 2026",
      [
        "8:13: A moved deadline must have the key `to` [content-missing-key] Add `to:` with a by-when, such as `ongoing`, `quarterly` or `March 2026`: The deadline after.",
        "8:13: A moved deadline must have the key `on` [content-missing-key] Add `on:` with a date such as `2026-03-31`: The day of the decision.",
      ]
    ),
    (
      "leads:\n  team: HR",
      [
        "8:11: `leads` must be text or a list of texts, and is a mapping [content-wrong-type] A colon followed by a space makes a key: if it belongs to the text, put the whole text in quotation marks."
      ]
    ),
    (
      "measures:\n  - Target: 50 people\nsteps:\n  - First: a guide",
      [
        "8:13: The colon after `Target` makes a key of it, and it is not one [content-wrong-type] If it belongs to the text, put the whole text in quotation marks.",
        "10:13: The colon after `First` makes a key of it, and it is not one [content-wrong-type] If it belongs to the text, put the whole text in quotation marks.",
      ]
    ),
    (
      "measures:\n  - target: 50 people\n    Text: Trained",
      [
        "9:13: A measure must have the key `text`, and `Text` is not one of its keys [content-missing-key] Did you mean `text`?"
      ]
    ),
    (
      "outcome:\n  - a\n  - b",
      [
        "8:11: `outcome` must be text, and is a list [content-wrong-type] Write one value after the colon, without dashes."
      ]
    ),
    (
      "updates: Soon",
      [
        "7:18: `updates` must be a list, and is text [content-wrong-type] Write one item on each line, indented, each after a dash and a space."
      ]
    ),
    (
      "links:\n  - https://www.gov.uk/",
      [
        "8:13: Item 1 of `links` must be a mapping (a link), and is text [content-wrong-type] Write its keys on the lines below, indented, each with a colon and its value."
      ]
    ),
    (
      "outcome:",
      [
        "7:17: `outcome` has no value [content-empty-value] Write its value after the colon, or delete the key."
      ]
    ),
    (
      "characteristics:\n  - Race\n  -",
      [
        "9:12: Item 2 of `characteristics` has no value [content-empty-value] Write its value after the dash, or delete the dash."
      ]
    ),
    (
      "outcome: # not agreed yet",
      [
        "7:17: `outcome` has no value [content-empty-value] A number sign after a space begins a remark: if it belongs to the value, put the value in quotation marks."
      ]
    ),
    ("outcome: \"~\"\nlinks: []", []),
    (
      "outcome: ~\nleads: null",
      [
        "7:18: `outcome` has no value [content-empty-value] Write its value after the colon, or delete the key.",
        "8:16: `leads` has no value [content-empty-value] Write its value after the colon, or delete the key.",
      ]
    ),
    (
      "leads: /",
      ["7:16: `leads` names nobody: `/` [content-empty-value] Name who it is, or delete the key."]
    ),
    (
      "status: in progres",
      [
        "7:17: `status` can't be `in progres` [content-unknown-value] Did you mean `in-progress`? It must be `not-started`, `in-progress`, `complete`, `paused`, `closed-without-delivery`, `carried-forward` or `superseded`."
      ]
    ),
    (
      "status: Complete\nrating: purple",
      [
        "7:17: `status` can't be `Complete` [content-unknown-value] Did you mean `complete`? It must be `not-started`, `in-progress`, `complete`, `paused`, `closed-without-delivery`, `carried-forward` or `superseded`.",
        "8:17: `rating` can't be `purple` [content-unknown-value] It must be `red`, `amber` or `green`.",
      ]
    ),
    (
      "steps-numbered: yes",
      [
        "7:25: `steps-numbered` must be `true` or `false`, and is `yes` [content-unknown-value] Write `true`."
      ]
    ),
    (
      "steps-numbered: perhaps",
      [
        "7:25: `steps-numbered` must be `true` or `false`, and is `perhaps` [content-unknown-value] Write `true` or `false`."
      ]
    ),
    (
      "last-reviewed: 31 February 2026",
      [
        "7:24: `last-reviewed` is not a day of the calendar: `31 February 2026` [content-bad-date] February 2026 has 28 days. Correct the date."
      ]
    ),
    (
      "last-reviewed: 04/03/2026",
      [
        "7:24: `last-reviewed` is not written as a date: `04/03/2026` [content-bad-date] Write `2026-03-04` if that is the day meant."
      ]
    ),
    (
      "last-reviewed: March 2026",
      [
        "7:24: `last-reviewed` has no day: `March 2026` [content-bad-date] Write the day as well, such as `2026-03-01`."
      ]
    ),
    (
      "last-reviewed: yesterday",
      [
        "7:24: `last-reviewed` is not a date: `yesterday` [content-bad-date] Write year, month and day as in `2026-03-31`, or `31 March 2026`."
      ]
    ),
    (
      "by-when: 31 February 2027",
      [
        "7:18: `by-when` is not a day of the calendar: `31 February 2027` [content-bad-by-when] February 2027 has 28 days. Correct the date."
      ]
    ),
    (
      "themes: Leader ship",
      [
        "7:17: `themes` is not an id such as `racial-literacy`: `Leader ship` [content-bad-id] An id is part of an address: small letters, digits and single hyphens only. Write `leader-ship`, for example."
      ]
    ),
    (
      "continues:\n  - 2025/equality\n  - ../x",
      [
        "8:13: Item 1 of `continues` is not a reference such as `2025/equality/2.1`: `2025/equality` [content-bad-id] Write the parts with a slash between them, without spaces.",
        "9:13: Item 2 of `continues` is not a reference such as `2025/equality/2.1`: `../x` [content-bad-id] Write the parts with a slash between them, without spaces.",
      ]
    ),
    (
      "links:\n  - title: Bad\n    to: javascript:alert(1)\n  - title: Near\n    to: acton:2.1",
      [
        "9:17: `to` starts with `javascript:`, which is not a kind of link: `javascript:alert(1)` [content-bad-address] It may start with `https:`, `http:`, `mailto:`, `tel:`, `action:`, `plan:`, `term:`, `audit:`, `strategy:`, `case-study:` or `pay-gap:`, or be the path of a file.",
        "11:17: `to` starts with `acton:`, which is not a kind of link: `acton:2.1` [content-bad-address] Did you mean `action:`? It may start with `https:`, `http:`, `mailto:`, `tel:`, `action:`, `plan:`, `term:`, `audit:`, `strategy:`, `case-study:` or `pay-gap:`, or be the path of a file.",
      ]
    ),
  ]

  @Test("of an action", arguments: cases)
  func action(_ action: String, _ problems: [String]) {
    #expect(Example.problems(action: action) == problems)
  }

  @Test("of the site")
  func site() {
    let tree = TemporaryTree(
      Example.with([
        "site.yaml": """
        title: ""
        description: [a]
        organisation:
          name: Exampleshire
          short-name: Exampleshire
          employees: 6,400
          fictional: no
        base-url: http://equality.example/
        jurisdiction: britain
        accent: #7a2e5d
        contacts:
          - id: A
            name: B
            email: mailto:a@b.example
            answers-within: 0
            for: generl
        ratings:
          - rating: red
            means: Late.
          - rating: red
            means: Later.
        redirects:
          - from: plans/
            to: //elsewhere.example
        """
      ]))
    #expect(
      tree.problems() == [
        "site.yaml:1:8: `title` has no value [content-empty-value] Write its value after the colon; this key can't be left out.",
        "site.yaml:2:14: `description` must be text, and is a list [content-wrong-type] Write one value after the colon, without dashes.",
        "site.yaml:6:14: `employees` must be a whole number from 1 to 5000000, and is `6,400` [content-bad-number] Write digits only, without signs, words, spaces or commas: `6400`.",
        "site.yaml:7:14: `fictional` must be `true` or `false`, and is `no` [content-unknown-value] Write `false`.",
        "site.yaml:8:11: `base-url` is not an address that starts with `https:` and has no slash at its end: `http://equality.example/` [content-bad-address] Write `https://equality.example`.",
        "site.yaml:9:15: `jurisdiction` can't be `britain` [content-unknown-value] It must be `england`, `wales`, `scotland` or `northern-ireland`.",
        "site.yaml:10:8: `accent` has no value [content-empty-value] A number sign after a space begins a remark: put the value in quotation marks, as in `\"#1d5b79\"`.",
        "site.yaml:12:9: `id` is not an id such as `racial-literacy`: `A` [content-bad-id] An id is part of an address: small letters, digits and single hyphens only. Write `a`, for example.",
        "site.yaml:14:12: `email` is not an email address: `mailto:a@b.example` [content-bad-address] Write it as in `equalities@exampleshire.gov.uk`, without `mailto:`.",
        "site.yaml:15:21: `answers-within` must be a whole number from 1 to 60, and is `0` [content-bad-number] Write digits only, without signs, words, spaces or commas: `45`.",
        "site.yaml:16:10: `for` can't be `generl` [content-unknown-value] Did you mean `general`? It must be `general`, `accessibility`, `audit`, `data` or `press`.",
        "site.yaml:20:13: `red` is defined twice [content-duplicate-rating] Keep one of the two definitions.",
        "site.yaml:23:11: `from` is not a path of this site: `plans/` [content-bad-address] Write it from the first slash on, as in `/2026/plans/equality/`.",
        "site.yaml:24:9: `to` is not a path of this site: `//elsewhere.example` [content-bad-address] Write it from the first slash on, as in `/2026/plans/equality/`.",
      ])
    #expect(tree.read().publication == nil)
  }

  @Test("of files as a whole")
  func wholeFiles() {
    let tree = TemporaryTree(
      Example.with([
        "glossary.yaml": "eia: EIA\n", "accessibility.yaml": "- a\n",
        "2026/plans/empty.yaml": "", "2026/strategy/bare.md": "Text\n",
        "2026/strategy/list.md": "---\n- a\n---\nText\n", "2026/strategy/empty.md": "",
        "2026/strategy/open.md": "---\ntitle: A\n", "2026/audits/text.yaml": "Hello\n",
      ]))
    #expect(
      tree.problems() == [
        "2026/audits/text.yaml:1:1: The file must hold the keys of an audit, and is text [content-wrong-type] Begin its lines with keys, such as `title:`.",
        "2026/plans/empty.yaml:1:1: A plan must have the key `title` [content-missing-key] Add `title:` with text: The name of the plan.",
        "2026/plans/empty.yaml:1:1: A plan must have the key `objectives` [content-missing-key] Add `objectives:` with a list; each item: a mapping (an objective): The objectives, priorities or areas of focus, in order.",
        "2026/strategy/bare.md:1:1: The file does not begin with its keys [content-front-matter] Begin it with a line `---`, the key `title:` with the heading of the page, and another line `---`.",
        "2026/strategy/empty.md:1:1: The file does not begin with its keys [content-front-matter] Begin it with a line `---`, the key `title:` with the heading of the page, and another line `---`.",
        "2026/strategy/list.md:2:1: The head of the file must hold the keys of a strategy page, and is a list [content-wrong-type] Write keys between the lines of dashes, such as `title: Foreword`.",
        "2026/strategy/open.md:1:1: The front matter that begins here is never closed [markdown-front-matter-open] Put a line with `---` and nothing else between the keys and the text.",
        "accessibility.yaml:1:1: The file must hold the keys of the accessibility statement, and is a list [content-wrong-type] Begin its lines with keys, such as `title:`.",
        "glossary.yaml:1:1: The file must be a list, and is a mapping [content-wrong-type] Begin each entry with a dash and a space, and indent the lines that belong to it.",
      ])
  }

  @Test("One broken action does not hide what is wrong with the next")
  func everythingAtOnce() {
    let plan = """
      title: Plan
      objectives:
        - id: One
          actions:
            - id: "1.1"
            - title: No id
              lead: HR
        - actions:
            - id: "2.1"
              title: Fine
              by-when: 31 June 2027
      """
    let tree = TemporaryTree(Example.with(["2026/plans/p.yaml": plan]))
    #expect(
      tree.read().diagnostics.map { "\($0.location.line) \($0.code.id)" } == [
        "3 content-bad-id", "5 content-missing-key", "6 content-missing-key",
        "7 content-unknown-key", "8 content-missing-key", "11 content-bad-by-when",
      ])
  }

  @Test("Codes are unique, and say what they are about")
  func codes() {
    let codes = DiagnosticCode.contentCodes
    #expect(codes.count == 25)
    #expect(Set(codes.map(\.id)).count == codes.count)
    for code in codes {
      #expect(code.id.hasPrefix("content-"))
      #expect(!code.title.hasSuffix(".") && code.title.first?.isUppercase == true)
      #expect(code.explanation.hasSuffix(".") && code.explanation.count > 60)
    }
  }
}
