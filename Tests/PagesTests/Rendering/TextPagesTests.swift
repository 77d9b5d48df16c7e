import Testing

@testable import Pages

/// What the other pages say.
struct TextPagesTests {
  private let site: BuiltSite

  init() throws { site = try BuiltSite.shared("town") }

  @Test func resolvesLinksOfAStrategyPage() throws {
    let page = try site.text("2026/strategy/foreword/index.html")
    #expect(page.contains(##"<a href="../aims/#our-aims">the aims</a>"##))
    #expect(page.contains(#"<a href="../../plans/equality/1.1/">action</a>"#))
    #expect(page.contains(##"<a href="../../plans/equality/#objective-four">the plan</a>"##))
    #expect(page.contains("<figcaption>— Somebody</figcaption>"))
    #expect(page.contains(#"<p class="signatory"><strong>Sam Lee</strong><br>Leader</p>"#))
  }

  @Test func linksEachTermOnceAndDefinesItBelow() throws {
    let page = try site.text("2026/strategy/foreword/index.html")
    #expect(page.ranges(of: ##"<a href="../../../glossary/#term-eia">EIA</a>"##).count == 2)
    #expect(page.contains("<code>EIA</code>"))
    #expect(page.contains("<p>An ally said so.</p>"))
    #expect(page.contains("<h2 id=\"page.terms\">Terms on this page</h2>"))
    #expect(page.contains("(equality impact assessment)"))
    #expect(page.contains("A look at what a decision does to people."))
    let markdown = try site.text("2026/strategy/foreword/index.md")
    #expect(markdown.contains("An [ally](../../../glossary/#term-ally) asks for an [EIA]"))
  }

  @Test func listsThePagesThatUseATerm() throws {
    let page = try site.text("glossary/index.md")
    #expect(page.contains("- [Foreword (Equality 2026)](../2026/strategy/foreword/)"))
    let unused = try #require(page.split(separator: "## zebra crossing").last)
    #expect(!unused.contains("Used on"))
    #expect(try site.text("glossary/index.html").contains(##"<a href="#term-eia">EIA</a>"##))
  }

  @Test func hasContentsWhereThereAreThreeParts() throws {
    let page = try site.text("2026/strategy/foreword/index.html")
    #expect(page.contains(##"<li><a href="#three">Three</a></li>"##))
    #expect(try !site.text("contact/index.html").contains("On this page"))
  }

  @Test func printsSurveyResultsWithTheirChange() throws {
    let page = try site.text("2026/case-studies/survey/index.md")
    #expect(
      page.contains(
        """
        | Group | autumn 2025 | autumn 2024 | Change |
        | --- | --: | --: | --: |
        | Black staff | 85% | 55% | +30 percentage points |
        | Asian staff | 82% | 51% | +31 percentage points |
        | Others | 50.5% | 51% | −0.5 percentage points |
        """))
    #expect(page.contains("No base was published"))
    #expect(page.contains("These are early findings"))
    #expect(page.contains("This has not been evaluated yet."))
  }

  @Test func printsMoneyWithSeparators() throws {
    #expect(try site.text("2026/strategy/aims/index.md").contains("| £1,234,567 |"))
  }

  @Test func keepsTheFixedPartsOfTheAccessibilityStatement() throws {
    let page = try site.text("accessibility/index.md")
    for part in [
      "is partially compliant with the Web Content Accessibility Guidelines version 2.2 AA standard",
      "AA standard, due to the non-compliances listed below.",
      "## Enforcement procedure", "### Non-compliance with the accessibility regulations",
      "## Preparation of this accessibility statement", "Equality and Human Rights Commission",
      "This fails WCAG 2.2 success criterion 1.4.10 Reflow.",
    ] {
      #expect(page.contains(part), "\(part)")
    }
    #expect(!page.contains("Disproportionate burden") && !page.contains("not within the scope"))
    let minimal = try BuiltSite.shared("minimal").text("accessibility/index.md")
    #expect(minimal.contains("has not published an accessibility statement"))
  }

  @Test func labelsADraftAndKeepsItOut() throws {
    let draft = try site.text("2027/index.html")
    #expect(draft.contains("<strong>Draft.</strong>"))
    #expect(draft.contains(#"<meta name="robots" content="noindex">"#))
    #expect(try site.text("index.html").contains(#"<h2 id="page.latest"><a href="2026/">"#))
    #expect(try !site.text("sitemap.xml").contains("2027"))
    #expect(try !site.text("feed.xml").contains("2027"))
  }

  @Test func worksAtAnyDepthWhenNothingIsFound() throws {
    let page = try site.text("404.html")
    #expect(page.contains(#"href="/equality/theme/site-"#))
    #expect(page.contains(#"<a href="/equality/editions/">"#))
    #expect(!page.contains("canonical"))
  }

  @Test func namesItsOneTrueAddress() throws {
    #expect(
      try site.text("2026/index.html").contains(
        #"<link rel="canonical" href="https://town.example/equality/2026/">"#))
  }
}
