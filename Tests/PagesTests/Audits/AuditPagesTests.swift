import Testing

@testable import Pages

/// The results of an audit and its questionnaire, as readers get them.
struct AuditPagesTests {
  private let page: String
  private let markdown: String

  init() throws {
    let site = try BuiltSite.shared("town")
    page = try site.text("2026/audits/anti-racism/index.html")
    markdown = try site.text("2026/audits/anti-racism/index.md")
  }

  @Test func `counts, shares and bases stand beside each other`() {
    #expect(
      markdown.contains(
        "| Do leaders say so? | 10 (18%); −32 percentage points | 20 (36%); +11 percentage points "
          + "| 26 (46%); +21 percentage points | 56 | 4 (7%) |"))
    #expect(page.contains("Of 40 answers: 40% Off track, 40% Amber and 20% green.") == false)
    #expect(markdown.contains("Of 80 answers: 38% Off track, 38% amber and 25% green."))
  }

  @Test func `a withheld question points to its section, which is shown`() {
    let markers = String(repeating: #" \[c\] |"#, count: 5)
    #expect(
      markdown.contains(
        "| Do they ask for an EIA? (withheld; see the section as a whole) |" + markers))
    #expect(page.contains("Withheld, so that nobody can work out what single people answered."))
  }

  @Test func `a withheld section is not said to be shown`() {
    #expect(markdown.contains("| South: The section as a whole (withheld) |"))
    #expect(markdown.contains("| South: Is it fair? (withheld) |"))
    #expect(!markdown.contains("South: Is it fair? (withheld; see"))
  }

  @Test func `the number of people and the response rate are told for each group`() {
    #expect(markdown.contains("- People who took part: 60\n"))
    #expect(markdown.contains("- Of those invited: about 30%\n"))
    #expect(markdown.contains("| North &amp; West | 36 | 75% or more |"))
    #expect(markdown.contains("| South | ") && page.contains("not stated"))
  }

  @Test func `ratings are words and shapes as well as colours`() {
    #expect(
      page.contains(#"<span class="shape" aria-hidden="true">■</span> Off track</span></th>"#))
    #expect(page.contains(#"<span class="shape" aria-hidden="true">▲</span> Amber</span></th>"#))
    #expect(page.contains(#"<span class="label">● Green: </span>"#))
  }

  @Test func `the latest wave stands first and says what changes are since`() throws {
    let spring = try #require(page.firstRange(of: "Results: Spring 2026</h2>"))
    let autumn = try #require(page.firstRange(of: "Results: Autumn 2024</h2>"))
    #expect(spring.lowerBound < autumn.lowerBound)
    #expect(markdown.contains("- Changes are since: Autumn 2024\n"))
    #expect(markdown.contains("1 March 2026 to 31 March 2026 (provisional results)"))
  }

  @Test func `the questionnaire has a page of its own`() throws {
    let site = try BuiltSite.shared("town")
    #expect(page.contains(#"<a href="questionnaire/">Read or print the questions</a>"#))
    let questions = try site.text("2026/audits/anti-racism/questionnaire/index.md")
    #expect(questions.contains("3 questions in 2 sections."))
    #expect(questions.contains("### 1. Do leaders say so?\n\n- ■ Off track: Never.\n"))
    #expect(questions.contains("- ● Green: Yes."))
    let html = try site.text("2026/audits/anti-racism/questionnaire/index.html")
    #expect(html.contains("Sometimes, &lt;a bit&gt;."))
    #expect(html.contains("Answer for <em>your</em> team."))
  }

  @Test func `a former name of the audit leads on from its questionnaire as well`() throws {
    let site = try BuiltSite.shared("town")
    let page = try site.text("2026/audits/old-audit/questionnaire/index.md")
    #expect(page.contains("/2026/audits/anti-racism/)"))
  }

  @Test func `an audit without results says nothing of results`() throws {
    let site = try BuiltSite.shared("numbers")
    let page = try site.text("2026/audits/anti-racism/index.html")
    #expect(!page.contains("Results:") && !page.contains("withheld as a whole"))
  }
}
