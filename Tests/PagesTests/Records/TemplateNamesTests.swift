import Foundation
import Templates
import Testing

@testable import Pages

/// `docs/templates.md` names what a template can name, no more and no less.
struct TemplateNamesTests {
  @Test func `are documented`() throws {
    let path = Repository.root + "/docs/templates.md"
    let text = String(
      decoding: try #require(FileManager.default.contents(atPath: path)), as: UTF8.self)
    var documented: [String: Set<String>] = [:]
    var kind = ""
    for line in text.split(separator: "\n") {
      if line.hasPrefix("#") { kind = "" }
      if line.hasPrefix("### `") { kind = String(line.dropFirst(5).dropLast()) }
      if !kind.isEmpty, line.hasPrefix("| `") {
        documented[kind, default: []].insert(String(line.dropFirst(3).prefix { $0 != "`" }))
      }
    }
    let made = try Self.made()
    for kind in Set(documented.keys).union(made.keys).sorted() {
      #expect(documented[kind, default: []] == made[kind, default: []], "\(kind)")
    }
  }

  /// The names of the records of every page of the sample, of one with datasets and of one with search, by
  /// its kind.
  private static func made() throws -> [String: Set<String>] {
    try ["numbers", "moved"].reduce(into: names(of: "content")) { all, folder in
      all.merge(try names(of: folder)) { $0.union($1) }
    }
  }

  private static func names(of folder: String) throws -> [String: Set<String>] {
    let site = try BuiltSite.shared(folder).builder.site
    let uses = TermPages(terms: site.publication.glossary.count, reports: [])
    var names: [String: Set<String>] = [:]
    for page in site.pages {
      var scope = PageScope(site, page)
      let record = scope.record(uses)
      names[page.template, default: []].formUnion(record.values.names)
      names["page", default: []].formUnion(Self.names(scope.layout(record)))
    }
    names["site"] = Set(Self.names(site.siteRecord))
    return names
  }

  private static func names(_ value: TemplateValue) -> [String] {
    if case .record(let record) = value { record.names } else { [] }
  }
}
