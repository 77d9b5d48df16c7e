import Model
import Testing

@testable import Pages

struct AlphabetPagesTests {
  /// Every page of the latest edition but lists of lists can be looked up by its title.
  @Test(arguments: EveryPageTests.folders)
  func namesEveryPage(_ folder: String) throws {
    let site = try BuiltSite.shared(folder)
    let publication = site.builder.site.publication
    let text = try site.text("a-z/index.html")
    let addresses = Set(MarkupChecker(text).addresses)
    let latest = publication.editions.lastIndex { $0.status == .published }
    for page in site.builder.site.pages {
      switch page.subject {
      case .home, .alphabet, .letter, .notFound, .groupings, .group, .print: continue
      case .edition(let e) where publication.editions[e].status == .draft: continue
      case .edition: break
      default: if page.subject.edition != nil, page.subject.edition != latest { continue }
      }
      #expect(addresses.contains(".." + page.address.path), "\(page.address.path)")
    }
    for term in publication.glossary {
      #expect(addresses.contains("../glossary/#\(term.anchor)"))
    }
  }

  @Test func saysWhatEachIs() throws {
    let text = try BuiltSite.shared("content").text("a-z/index.md")
    #expect(text.contains("- [Age](../2026/workforce/age/) page\n"))
    #expect(text.contains("](../2026/plans/equality/2.1/) action 2.1\n"))
    #expect(text.contains("- [EIA](../glossary/#term-eia) term\n"))
    #expect(text.contains("](../2026/figures/women-by-year/) figure\n"))
    #expect(text.contains("- [Age and sex](../2026/data/age-by-sex/) data\n"))
  }
}
