import Foundation
import Testing

@testable import Pages

struct CitationTests {
  @Test func citesPagesOfAnEdition() throws {
    let site = try BuiltSite.shared("content")
    #expect(
      try site.text("2026/workforce/age/index.md").contains(
        """
        ## Cite this page

        Exampleshire County Council, “Age”, in *Equality, diversity and inclusion 2026*. Published \
        24 June 2026. https://equality.exampleshire.example/2026/workforce/age/
        """))
    #expect(
      try site.text("2026/index.md").contains(
        "Exampleshire County Council, *Equality, diversity and inclusion 2026*. Published 24 June "
          + "2026. https://equality.exampleshire.example/2026/\n"))
    #expect(try site.text("2026/plans/equality/2.1/index.md").contains("“Action 2.1: "))
    // A corrected edition says when.
    #expect(
      try site.text("2025/index.md").contains("Published 26 June 2025, last updated 3 November"))
    #expect(
      try site.text("2026/print/index.md").contains(
        "- Cite it as: Exampleshire County Council, *Equality"))
    #expect(try !site.text("glossary/index.md").contains("Cite this page"))
    #expect(try !site.text("2026/print/index.md").contains("Cite this page"))
    let drafts = try BuiltSite.shared("drafts")
    for path in drafts.htmlPaths where try drafts.text(path).contains("Draft.</strong>") {
      #expect(try !drafts.text(path).contains("Cite this page"))
    }
  }

  /// Every page that may be listed says what it is to those who share it and to search engines.
  @Test(arguments: EveryPageTests.folders)
  func tellsMachines(_ folder: String) throws {
    let site = try BuiltSite.shared(folder)
    let publication = site.builder.site.publication
    for page in site.builder.site.pages {
      let html = try site.text(page.address.htmlFile)
      let address = publication.site.canonical(page.address)
      #expect(html.contains("<link rel=\"alternate\" type=\"application/atom+xml\""))
      guard page.subject != .notFound else { continue }
      #expect(html.contains("<meta property=\"og:url\" content=\"\(address)\">"))
      for name in ["title", "description", "type", "site_name"] {
        #expect(
          html.contains("<meta property=\"og:\(name)\" content=\"")
            && !html.contains("og:\(name)\" content=\"\""))
      }
      let blocks = html.components(separatedBy: "<script type=\"application/ld+json\">").dropFirst()
        .map { $0.components(separatedBy: "</script>")[0] }
      let types = try blocks.map { block in
        let value = try JSONSerialization.jsonObject(with: Data(block.utf8))
        return try #require((value as? [String: Any])?["@type"] as? String)
      }
      let expected: String? =
        switch page.subject {
        case _ where !page.isListed(publication): nil
        case .home: "WebSite"
        case .edition: "Report"
        case .contact: "ContactPage"
        default: "WebPage"
        }
      #expect(types.filter { $0 != "Dataset" } == [expected].compactMap { $0 }, "\(address)")
    }
  }
}
