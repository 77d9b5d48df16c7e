import Model

/// The addresses that the site will have, as far as content decides them.
struct SiteAddresses: Sendable {
  /// First parts of addresses that belong to the site as a whole.
  static let fixedNames: Set<String> = [
    "editions", "glossary", "methods", "accessibility", "contact", "corrections", "theme",
    "assets", ".well-known",
  ]
  /// Pages of every edition that content doesn't name one by one; what lies below them is taken
  /// on trust.
  private static let sections = [
    "actions", "audits", "case-studies", "changes", "data", "figures", "pay-gaps", "plans",
    "print", "strategy", "workforce",
  ]
  private static let trusted = ["actions/", "data/", "figures/", "pay-gaps/", "workforce/"]

  private let pages: Set<String>
  private let trustedPrefixes: [String]

  init(_ index: PublicationIndex) {
    var pages: Set<String> = ["/", "/sitemap.xml", "/feed.xml", "/robots.txt", "/manifest.json"]
    var prefixes: [String] = []
    for name in Self.fixedNames { pages.insert("/\(name)/") }
    pages.insert("/.well-known/security.txt")
    func add(_ target: Target) {
      if let address = index.address(of: target) { pages.insert(address) }
    }
    for (e, edition) in index.publication.editions.enumerated() {
      add(.edition(e))
      for section in Self.sections { pages.insert("/\(edition.id)/\(section)/") }
      prefixes += Self.trusted.map { "/\(edition.id)/\($0)" }
      for p in edition.plans.indices { add(.plan(edition: e, plan: p)) }
      for p in edition.strategyPages.indices { add(.strategyPage(edition: e, page: p)) }
      for s in edition.caseStudies.indices { add(.caseStudy(edition: e, study: s)) }
      for a in edition.audits.indices { add(.audit(edition: e, audit: a)) }
      for actions in index.editions[e].actions {
        for place in actions.values { add(.action(place)) }
      }
    }
    for asset in index.publication.assets.indices { add(.asset(asset)) }
    self.pages = pages
    trustedPrefixes = prefixes
  }

  /// Whether a page stands at a path from the root, with or without its last slash.
  func contains(_ path: String) -> Bool {
    let path = Self.normal(path)
    return pages.contains(path) || trustedPrefixes.contains { path.hasPrefix($0) }
  }

  /// The page's address as the site writes it: `/a`, `/a/` and `/a/index.html` are one.
  static func normal(_ path: String) -> String {
    var path = path
    if path.hasSuffix("/index.html") { path.removeLast("index.html".utf8.count) }
    if path.hasSuffix("/") { return path }
    let name = path.split(separator: "/").last ?? ""
    return name.hasPrefix(".") || !Self.hasEnding(name) ? path + "/" : path
  }

  /// Whether a name ends like a file's: a dot and 2 to 5 letters ("2.1" is an action).
  private static func hasEnding(_ name: Substring) -> Bool {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
    let ending = name.utf8[name.utf8.index(after: dot)...]
    guard (2...5).contains(ending.count) else { return false }
    return ending.contains { $0 | 0x20 >= UInt8(ascii: "a") && $0 | 0x20 <= UInt8(ascii: "z") }
  }
}
