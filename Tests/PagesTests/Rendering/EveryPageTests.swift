import Foundation
import Testing

@testable import Pages

/// What must hold on every page of every publication.
struct EveryPageTests {
  static let folders = ["town", "minimal", "content", "moved", "drafts", "numbers", "downloads"]

  @Test(arguments: folders)
  func isSound(_ folder: String) throws {
    let site = try BuiltSite.shared(folder)
    #expect(site.diagnostics.map(\.message) == [])
    for path in site.htmlPaths {
      let text = try site.text(path)
      let page = MarkupChecker(text)
      #expect(page.problems == [], "\(path)")
      #expect(Set(page.ids).count == page.ids.count, "ids of \(path)")
      #expect(page.elements["h1"] == 1, "\(path)")
      // Data for machines, which no browser runs, and nothing else but the script of one page.
      let data = text.components(separatedBy: "<script type=\"application/ld+json\">").count - 1
      let scripts = path == "search/index.html" ? 1 : 0
      #expect(page.elements["script"] ?? 0 == data + scripts && page.elements["style"] == nil)
      #expect(page.attributes.isDisjoint(with: ["style", "onclick", "onload"]))
      #expect(text.contains("<html lang=\"en-GB\""), "\(path)")
      #expect(text.contains("<title>"))
      var level = 1
      for heading in page.headings.dropFirst() {
        #expect(heading <= level + 1, "a heading of \(path) leaves out a level")
        level = heading
      }
    }
  }

  /// Follows every link of every page without the code under test.
  @Test(arguments: folders)
  func leadsSomewhere(_ folder: String) throws {
    let site = try BuiltSite.shared(folder)
    var ids: [String: Set<String>] = [:]
    var links: [(from: String, to: String)] = []
    for path in site.htmlPaths {
      let page = MarkupChecker(try site.text(path))
      ids[path] = Set(page.ids)
      links += page.addresses.map { (path, $0) }
    }
    let assets = Set(site.builder.assets.map(\.path))
    var followed = 0
    for (from, to) in links where !to.contains(":") {
      let parts = to.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      var target = from.split(separator: "/").dropLast().map(String.init)
      var isFolder = parts[0].isEmpty
      if parts[0].hasPrefix("/") { target = [] }
      for part in parts[0].split(separator: "/") {
        if part == ".." {
          #expect(target.popLast() != nil, "\(to) on \(from) leaves the site")
        } else if part != "." {
          target.append(String(part))
        }
      }
      isFolder = isFolder || parts[0].hasSuffix("/")
      if parts[0].hasPrefix("/equality/") { target.removeFirst() }
      var file = (target + (isFolder ? ["index.html"] : [])).joined(separator: "/")
      if parts[0].isEmpty { file = from }
      #expect(site.files[file] != nil || assets.contains(file), "\(to) on \(from)")
      if parts.count == 2 {
        #expect(ids[file]?.contains(String(parts[1])) == true, "\(to) on \(from)")
      }
      followed += 1
    }
    #expect(followed > 50)
  }

  @Test(arguments: folders)
  func canBeReachedFromTheFirst(_ folder: String) throws {
    let site = try BuiltSite.shared(folder)
    var open = ["index.html"]
    var reached: Set<String> = ["index.html"]
    while let path = open.popLast() {
      for address in MarkupChecker(try site.text(path)).addresses where !address.contains(":") {
        let way = Array(address.utf8.prefix { $0 != UInt8(ascii: "#") })
        let page = PageAddress("/" + path.replacing("index.html", with: ""))
        let found = way.withUnsafeBufferPointer {
          RelativePath.resolve($0, from: page, basePath: "/")
        }
        guard let found else { continue }
        let file = String(decoding: found, as: UTF8.self)
        let html = file.isEmpty || file.hasSuffix("/") ? file + "index.html" : file
        if html.hasSuffix(".html"), reached.insert(html).inserted { open.append(html) }
      }
    }
    let drafts = site.builder.site.publication.editions.filter { $0.status == .draft }.map(\.id)
    let moved = Set(Redirects.files(site.builder.site).map(\.path))
    for path in site.htmlPaths where path != "404.html" && !moved.contains(path) {
      #expect(
        reached.contains(path) || drafts.contains { path.hasPrefix($0) }, "no way to \(path)")
    }
  }

  @Test func hasATwinInMarkdown() throws {
    let site = try BuiltSite.shared("town")
    for page in site.builder.pages {
      guard let path = page.address.markdownFile else { continue }
      let text = try site.text(path)
      #expect(text.contains("# "), "\(path)")
      #expect(!text.contains("\n\n\n"), "\(path)")
      #expect(!text.contains("</"), "\(path)")
      let html = try site.text(page.address.htmlFile)
      #expect(html.contains("<link rel=\"alternate\" type=\"text/markdown\" href=\"index.md\""))
    }
  }

  @Test func saysThatTheBodyIsMadeUp() throws {
    let town = try BuiltSite.shared("town")
    let moved = Set(Redirects.files(town.builder.site).map(\.path))
    for path in town.htmlPaths where !moved.contains(path) {
      #expect(try town.text(path).contains("Town Council does not exist"), "\(path)")
    }
    let minimal = try BuiltSite.shared("minimal")
    #expect(try !minimal.text("index.html").contains("does not exist"))
  }

  @Test func isTheSameEveryTime() throws {
    let (one, two) = (try BuiltSite.shared("town"), try BuiltSite.town())
    #expect(one.files == two.files)
  }
}
