import Foundation
import Model
import Testing

@testable import Pages

/// The edition on one page holds every page of the edition, and nothing that no page says.
struct PrintEditionTests {
  @Test(arguments: EveryPageTests.folders)
  func holdsEveryPage(_ folder: String) throws {
    let site = try BuiltSite.shared(folder)
    let publication = site.builder.site.publication
    for (e, edition) in publication.editions.enumerated() {
      let html = try site.text("\(edition.id)/print/index.html")
      let printed = Self.joined(html)
      var compared = 0
      for page in site.builder.site.pages where page.subject.edition == e {
        switch page.subject {
        case .print, .actions, .groupings, .group: continue
        // Their titles and summaries are those of the pages below.
        case .strategyIndex, .profile, .figures, .caseStudies, .audits, .datasets: continue
        case .figure(_, let f) where html.contains(":figure-\(edition.figures[f].id)\""): continue
        default: break
        }
        let text = try site.text(page.address.htmlFile)
        let words = Self.joined(Self.essence(of: text, page.subject))
        #expect(words.count > 10, "\(page.address.path)")
        let isPrinted = printed.contains(words)
        #expect(isPrinted, "\(page.address.path) is not printed")
        compared += 1
      }
      #expect(compared > 0)
      #expect(!html.contains("<nav"))
      #expect(!html.contains("<details>"))
      #expect(html.contains("<meta name=\"robots\" content=\"noindex\">"))
      let address = publication.site.canonical(PageAddress("/\(edition.id)/print/"))
      #expect(html.contains("<link rel=\"canonical\" href=\"\(address)\">"))
      #expect(try !site.text("sitemap.xml").contains("/print/"))
      #expect(try site.text("\(edition.id)/index.html").contains("href=\"print/\""))
    }
  }

  /// Nothing is worked out for print: each of its numbers is on a page.
  @Test(arguments: ["content", "numbers"])
  func saysNothingOfItsOwn(_ folder: String) throws {
    let site = try BuiltSite.shared(folder)
    var known: Set<String> = []
    for path in site.htmlPaths where !path.hasSuffix("/print/index.html") {
      known.formUnion(PageWords(html: try site.text(path)).words)
    }
    for edition in site.builder.site.publication.editions {
      let words = PageWords(html: try site.text("\(edition.id)/print/index.html")).words
      let own = Set(words).subtracting(known).filter { $0.contains(where: \.isNumber) }
      // Of the licence, which pages name outside their main part.
      #expect(own.subtracting(["v3"]) == [])
    }
  }

  @Test func leadsWithinTheDocument() throws {
    let site = try BuiltSite.shared("content")
    let html = try site.text("2026/print/index.html")
    #expect(html.contains("<section class=\"print-part print-part-3\" id=\"plans/equality\">"))
    #expect(html.contains("href=\"#plans/equality/2.1\""))
    #expect(html.contains("href=\"#glossary:eia\"") || html.contains("href=\"#glossary:term-eia\""))
    // A figure that a page shows is not printed by itself.
    #expect(html.contains("href=\"#workforce/sex:figure-"))
    #expect(!html.contains("id=\"figures/women-by-year\""))
    // A chapter stands for the page that lists its pages.
    #expect(html.contains("href=\"#workforce\">Workforce profile</a> <span"))
    // The other edition is another document.
    #expect(html.contains("href=\"../../2025/"))
  }

  @Test func listsAChapterThatIsTooLong() throws {
    let site = try BuiltSite.shared("content").builder.site
    let page = try #require(site.pages.first)
    let part = PrintPart(page, level: 3, below: PageAddress("/2026/"))
    let most = PrintChapter(part, Array(repeating: part, count: PrintChapter.limit))
    #expect(most.parts.count == PrintChapter.limit && most.note == nil && most.opening == nil)
    let more = PrintChapter(part, Array(repeating: part, count: PrintChapter.limit + 1))
    #expect(more.parts.isEmpty && more.all.count == 1)
    #expect(
      more.note
        == "This chapter has 501 pages, too many for one document. Each can be printed from its own "
        + "page.")
  }

  /// A page's HTML without what its part leaves out.
  private static func essence(of html: String, _ subject: PageSubject) -> String {
    var html = html
    func cut(_ start: String, _ end: String) {
      while let from = html.range(of: start),
        let to = html.range(of: end, range: from.upperBound..<html.endIndex)
      {
        html.removeSubrange(from.lowerBound..<to.upperBound)
      }
    }
    cut("<section class=\"terms\"", "</section>")
    cut("<nav class=\"neighbours\"", "</nav>")
    cut("<p class=\"edition-line\"", "</p>")
    cut("<p class=\"banner\" role=\"note\"", "</p>")
    cut("<p class=\"banner banner-draft\"", "</p>")
    cut("<section class=\"cite\"", "</section>")
    cut("<p class=\"download\"", "</p>")
    cut("<ul class=\"downloads\"", "</ul>")
    cut("<section aria-labelledby=\"page.downloads\"", "</section>")
    cut("<p><a href=\"print/\"", "</p>")
    switch subject {
    case .audit: break
    default: cut("<section class=\"contact-box\"", "</section>")
    }
    switch subject {
    case .action: cut("<section class=\"key\"", "</section>")
    case .caseStudy: break
    case .edition: cut("<h1", "</h1>")
    default: cut("<span class=\"above-title\"", "</span>")
    }
    return html
  }

  private static func joined(_ html: String) -> String {
    " " + PageWords(html: html).words.joined(separator: " ") + " "
  }
}
