import Testing

@testable import Pages

/// What is said of editions that are not published, and where.
struct EditionStatusTests {
  @Test func leavesDraftsOutOfTheHomePage() throws {
    let site = try BuiltSite.shared("moved")
    let home = try site.text("index.html")
    #expect(home.contains("Equality 2026"))
    #expect(!home.contains("Equality 2027"))
    #expect(home.contains("Equality 2024</a> (withdrawn)"))
    for file in ["feed.xml", "sitemap.xml"] {
      #expect(try !site.text(file).contains("2027/"), "\(file)")
      #expect(try !site.text(file).contains("2024/"), "\(file)")
    }
    let editions = try site.text("editions/index.html")
    #expect(editions.contains("Equality 2027</a> (draft)"))
    #expect(editions.contains("Equality 2026</a> (latest)"))
    #expect(editions.contains("To be published 24 June 2027"))
  }

  @Test func labelsDraftsAndWithdrawnEditions() throws {
    let site = try BuiltSite.shared("moved")
    let draft = try site.text("2027/plans/new-plan/index.html")
    #expect(draft.contains(#"<meta name="robots" content="noindex">"#))
    #expect(draft.contains("<strong>Draft.</strong>"))
    #expect(draft.contains(#"<span class="part">To be published 24 June 2027</span>"#))
    #expect(!draft.contains("Published 24 June 2027"))
    let withdrawn = try site.text("2024/index.html")
    #expect(withdrawn.contains(#"<meta name="robots" content="noindex">"#))
    #expect(withdrawn.contains("<strong>Withdrawn.</strong>"))
  }

  @Test func saysNothingOfDraftsInWhatIsPublished() throws {
    let site = try BuiltSite.shared("moved")
    #expect(try !site.text("2026/plans/new-plan/1.1/index.html").contains("Collect more data"))
    #expect(try site.text("2027/plans/new-plan/1.1/index.html").contains("Equality 2026"))
  }

  @Test func headlinesNothingThatIsNotPublished() throws {
    let site = try BuiltSite.shared("drafts")
    #expect(site.diagnostics.map(\.message) == [])
    let home = try site.text("index.html")
    #expect(home.contains("No edition is published at present."))
    #expect(!home.contains("page.latest"))
    #expect(home.contains("Equality 2026</a> (draft)"))
    #expect(home.contains("Equality 2025</a> (withdrawn)"))
    #expect(try !site.text("editions/index.html").contains("(latest)"))
    #expect(try site.text("feed.xml").contains("<updated>2026-03-31T00:00:00Z</updated>"))
  }
}
