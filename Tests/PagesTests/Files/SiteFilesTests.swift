import Testing

@testable import Pages

/// The files that are no pages.
struct SiteFilesTests {
  private let site: BuiltSite

  init() throws { site = try BuiltSite.shared("town") }

  @Test(arguments: ["sitemap.xml", "feed.xml", "favicon.svg"])
  func isWellFormed(_ path: String) throws {
    #expect(MarkupChecker(try site.text(path), isXML: true).problems == [])
  }

  @Test func feedHasEditionsAndCorrectionsNewestFirst() throws {
    let feed = try site.text("feed.xml")
    let dates = feed.ranges(of: "<updated>").map { String(feed[$0.upperBound...].prefix(20)) }
    #expect(
      dates == [
        "2026-06-24T00:00:00Z", "2026-06-24T00:00:00Z", "2025-07-14T00:00:00Z",
        "2025-06-01T00:00:00Z",
      ])
    #expect(feed.contains("Correction to Equality 2025"))
  }

  @Test func sitemapHasEveryPublishedPage() throws {
    let map = try site.text("sitemap.xml")
    #expect(map.contains("<loc>https://town.example/equality/2026/plans/equality/1.1/</loc>"))
    #expect(!map.contains("404"))
    #expect(map.contains("<lastmod>2025-07-14</lastmod>"))
  }

  @Test(arguments: [
    ("fairness/index.html", "../2026/plans/equality/"),
    ("2026/plans/fairness/index.html", "../../../2026/plans/equality/"),
    ("2026/plans/equality/0.9/index.html", "../../../../2026/plans/equality/1.1/"),
    ("2026/strategy/preface/index.html", "../../../2026/strategy/foreword/"),
  ])
  func redirectsWhatMoved(_ path: String, _ target: String) throws {
    let page = try site.text(path)
    #expect(page.contains(#"<meta http-equiv="refresh" content="0; url=\#(target)">"#))
    #expect(page.contains(#"<meta name="robots" content="noindex">"#))
    #expect(page.contains(#"<a href="\#(target)">"#))
  }

  @Test func securityTextNamesItsContact() throws {
    #expect(
      try site.text(".well-known/security.txt") == """
        Contact: mailto:security@town.example
        Expires: 2027-05-31T00:00:00Z
        Preferred-Languages: en-GB
        Canonical: https://town.example/equality/.well-known/security.txt

        """)
    #expect(try BuiltSite.shared("minimal").files[".well-known/security.txt"] == nil)
  }

  @Test func themeHasTheAccentAndANameOfItsBytes() throws {
    let name = try #require(site.files.keys.first { $0.hasPrefix("theme/") })
    #expect(try site.text(name).contains("--accent: #7A2E5D;"))
    let sheet = ShippedTemplates.stylesheet
    #expect(Theme.file(sheet, accent: nil).bytes == sheet)
    #expect(Theme.file(sheet, accent: "red; }").bytes == sheet)
    #expect(Theme.file(sheet, accent: "#000000").path != Theme.file(sheet, accent: nil).path)
  }
}
