import Model
import Testing

@testable import Pages

/// What becomes of things that continue, move and are renamed.
struct MovedTests {
  private let site: BuiltSite

  init() throws { site = try BuiltSite.shared("moved") }

  @Test func isSound() { #expect(site.diagnostics.map(\.message) == []) }

  @Test func inventsNoHistory() throws {
    let same = try site.text("2026/plans/new-plan/1.2/index.html")
    #expect(!same.contains("Plant trees"))
    let before = try site.text("2025/plans/old-plan/1.2/index.html")
    #expect(!before.contains("Something else"))
    #expect(before.contains(#"<a href="../../../../2026/">Go to Equality 2026</a>"#))
    let continued = try site.text("2025/plans/old-plan/1.1/index.html")
    #expect(continued.contains("See this page in Equality 2026"))
  }

  @Test func comparesWhatContinues() throws {
    let changes = try site.text("2026/changes/index.md")
    let parts = changes.split(separator: "\n## ").map(String.init)
    func part(_ title: String) -> String { parts.first { $0.hasPrefix(title) } ?? "" }
    #expect(part("New actions").contains("1\\.2 Something else"))
    #expect(part("Actions that ended").contains("1\\.2 Plant trees"))
    #expect(part("Rating changed").contains("from ● Green to ■ Red"))
    #expect(part("Actions brought together").contains("[Write and print the guide]"))
    #expect(part("Actions brought together").contains("  - [1\\.5 Print the guide]"))
    for title in ["Status changed", "Carried forward", "Dates changed", "Wording changed"] {
      #expect(!part(title).contains("guide"), "\(title)")
    }
    #expect(part("New pages") == "" && part("Pages that ended") == "")
    #expect(part("Pages with changed text").contains("[Welcome](../strategy/welcome/)"))
  }

  @Test(arguments: [
    ("2026/plans/old-plan/", "../../../2026/plans/new-plan/"),
    ("2026/plans/old-plan/1.1/", "../../../../2026/plans/new-plan/1.1/"),
    ("2026/plans/old-plan/1.4/", "../../../../2026/plans/new-plan/guide/"),
    ("2026/plans/old-plan/guide/", "../../../../2026/plans/new-plan/guide/"),
    ("2026/plans/new-plan/1.4/", "../../../../2026/plans/new-plan/guide/"),
    ("2026/plans/old-plan/own/", "../../../../glossary/"),
    ("a/", "../2026/plans/new-plan/#objective-one"),
    ("b/", "../2026/plans/new-plan/#objective-one"),
  ])
  func sendsReadersOnOnce(_ from: String, _ to: String) throws {
    #expect(try site.text(from + "index.html").contains(#"content="0; url=\#(to)""#))
    let markdown = try site.text(from + "index.md")
    #expect(markdown.hasPrefix("# This page has moved\n\n[Go to "))
    #expect(markdown.contains("](\(to))\n"))
  }

  @Test func sendsReadersOnFromAFile() throws {
    #expect(try site.text("c.html").contains(#"url=/2026/plans/new-plan/1.1/""#))
    #expect(site.files["c.md"] == nil)
  }

  @Test func resolvesACorrectionInItsOwnEdition() throws {
    let page = try site.text("corrections/index.html")
    let own = #"<a href="../2025/plans/old-plan/1.1/">"#
    #expect(page.contains(own + "See what was corrected"))
    #expect(page.contains(own + "this action"))
  }

  @Test func givesCorrectionsLastingAddresses() throws {
    let feed = try site.text("feed.xml")
    let page = MarkupChecker(try site.text("corrections/index.html"))
    let ids = feed.ranges(of: "<id>").map { feed[$0.upperBound...].prefix { $0 != "<" } }
    let anchors = ids.compactMap { $0.split(separator: "#").dropFirst().first }.map(String.init)
    #expect(anchors.count == 2 && Set(anchors).count == 2)
    for anchor in anchors {
      #expect(anchor.hasPrefix("correction-2025-2025-07-14-"))
      #expect(page.ids.contains(anchor))
    }
  }

  @Test func makesAddressesOfNamesWithAccents() throws {
    for part in ["tim-data", "ty-mon", "japan"] {
      #expect(site.files["2026/actions/by-lead/\(part)/index.html"] != nil, "\(part)")
    }
  }

  /// The list that rules judge by is what is planned, no more and no less.
  @Test(arguments: ["town", "minimal", "content", "moved", "drafts"])
  func plansWhatTheModelLists(_ folder: String) throws {
    let site = try BuiltSite.shared(folder).builder.site
    let pages = Set(site.pages.map(\.address.path))
    let files =
      SiteFile.all + site.publication.assets.map(\.path) + site.pages.flatMap(\.filePaths)
    let others = files.map { "/" + $0 }
    let listed = SiteAddresses(site.index).paths
    #expect(pages.subtracting(listed) == [])
    #expect(listed.subtracting(pages).subtracting(others) == [])
  }
}
