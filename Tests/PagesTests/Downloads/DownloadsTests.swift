import Foundation
import Hashing
import Testing

@testable import Pages

/// Files beside pages: made, listed, described.
struct DownloadsTests {
  private static func site() throws -> BuiltSite { try BuiltSite.shared("downloads") }

  private static func json(_ path: String) throws -> [String: Any] {
    let bytes = try #require(try site().files[path], "There is no file \(path)")
    return try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  @Test func `each table has its files`() throws {
    let paths = try Self.site().files.keys.filter {
      $0.hasPrefix("2026/") && !$0.hasSuffix("index.html") && !$0.hasSuffix("index.md")
    }
    #expect(
      paths.sorted() == [
        "2026/data/2026.ods", "2026/data/workforce/workforce.csv",
        "2026/data/workforce/workforce.csv-metadata.json", "2026/data/workforce/workforce.json",
        "2026/datapackage.json", "2026/figures/workforce-shares/workforce-shares.csv",
        "2026/figures/workforce-shares/workforce-shares.csv-metadata.json",
        "2026/figures/workforce-shares/workforce-shares.json",
      ])
    #expect(try Self.site().diagnostics.filter { $0.severity == .error } == [])
  }

  @Test func `what is not released has none`() throws {
    let site = try BuiltSite.shared("numbers")
    #expect(
      site.files.keys.filter { $0.hasPrefix("2026/data/unreleased/") }.sorted() == [
        "2026/data/unreleased/index.html", "2026/data/unreleased/index.md",
      ])
    #expect(try !site.text("2026/data/unreleased/index.html").contains("\"Dataset\""))
    #expect(try !site.text("2026/data/index.html").contains("unreleased.csv"))
    #expect(try !site.text("2026/datapackage.json").contains("unreleased"))
  }

  @Test func `every file is listed on the data page with its size`() throws {
    let site = try Self.site()
    let page = try site.text("2026/data/index.html")
    let twin = try site.text("2026/data/index.md")
    for (path, bytes) in site.files
    where path.hasPrefix("2026/") && !path.hasSuffix("index.html") && !path.hasSuffix("index.md") {
      let name = try #require(path.split(separator: "/").last)
      let size = Wording.size(bytes.count)
      let line = try #require(page.split(separator: "\n").first { $0.contains(">\(name)</a>") })
      #expect(line.hasSuffix(", \(size))</li>"), "\(line)")
      #expect(twin.contains(", \(size))"))
    }
  }

  @Test func `the last change is that of publication or of a correction`() throws {
    let page = try Self.site().text("2026/data/index.html")
    let (all, figures) = (
      try #require(page.range(of: "Datasets</h2>")), try #require(page.range(of: "Figures</h2>"))
    )
    #expect(page[..<all.lowerBound].contains("Last change: 9 August 2026"))
    #expect(page[all.upperBound..<figures.lowerBound].contains("Last change: 2 July 2026"))
    #expect(page[figures.upperBound...].contains("Last change: 2 July 2026"))
    let draft = try Self.site().text("2027/data/index.html")
    #expect(!draft.contains("Last change"))
    let json = try Self.json("2026/data/workforce/workforce.json")
    #expect(json["changed"] as? String == "2026-07-02")
    #expect(json["published"] as? String == "2026-06-01")
  }

  @Test func `the data package has the hashes of the files`() throws {
    let package = try Self.json("2026/datapackage.json")
    let resources = try #require(package["resources"] as? [[String: Any]])
    #expect(
      resources.map { $0["path"] as? String } == [
        "data/workforce/workforce.csv", "figures/workforce-shares/workforce-shares.csv",
      ])
    for resource in resources {
      let path = try #require(resource["path"] as? String)
      let bytes = try #require(try Self.site().files["2026/" + path])
      #expect(resource["bytes"] as? Int == bytes.count)
      #expect(resource["hash"] as? String == "sha256:" + SHA256.digest(of: bytes).hex)
    }
  }

  @Test(arguments: ["2026/data/workforce/", "2026/figures/workforce-shares/"])
  func `pages tell search engines what they hold`(_ folder: String) throws {
    let page = try Self.site().text(folder + "index.html")
    let start = try #require(page.range(of: "<script type=\"application/ld+json\">"))
    let rest = page[start.upperBound...]
    let block = rest[..<(try #require(rest.range(of: "</script>")).lowerBound)]
    #expect(!block.contains("<"))
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(block.utf8)) as? [String: Any])
    #expect(json["@type"] as? String == "Dataset")
    #expect(json["url"] as? String == "https://data-town.example/equality/" + folder)
    let files = try #require(json["distribution"] as? [[String: Any]])
    #expect(files.count == 3)
    for file in files {
      let address = try #require(file["contentUrl"] as? String)
      let path = address.dropFirst("https://data-town.example/equality/".count)
      #expect(try Self.site().files[String(path)] != nil, "\(address)")
    }
    #expect(page.components(separatedBy: "<script").count == 3)
  }

  @Test func `a figure lists its files where it stands`() throws {
    let page = try Self.site().text("2026/figures/workforce-shares/index.html")
    for name in ["csv", "csv-metadata.json", "json"] {
      #expect(page.contains("<a href=\"workforce-shares.\(name)\" type="), "\(name)")
    }
  }
}
