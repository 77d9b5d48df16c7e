/// Every address of the site, with what is known to stand there: the one list that rules and pages
/// share.
package struct SiteAddresses: Sendable {
  /// Addresses of pages, and paths of files from the root.
  package let paths: Set<String>
  private let targets: [String: Target]

  package init(_ index: PublicationIndex) {
    let publication = index.publication
    var paths = Set(
      SitePage.all(of: publication.site).map(\.address) + SiteFile.all.map { "/" + $0 })
    if publication.site.security == nil { paths.remove("/" + SiteFile.securityText) }
    var targets: [String: Target] = [:]
    func add(_ target: Target) {
      guard let address = index.address(of: target) else { return }
      paths.insert(address)
      targets[address] = target
    }
    for target in [Target.home, .glossary, .accessibility] { add(target) }
    for (e, edition) in publication.editions.enumerated() {
      add(.edition(e))
      paths.insert(edition.printAddress)
      let sections = EditionSection.present(
        in: edition, hasPredecessor: e > 0, hasData: !index.editions[e].datasets.isEmpty)
      for section in sections where section != .overview {
        paths.insert("/\(edition.id)/\(section.rawValue)/")
      }
      for p in edition.plans.indices { add(.plan(edition: e, plan: p)) }
      for p in edition.strategyPages.indices { add(.strategyPage(edition: e, page: p)) }
      for s in edition.caseStudies.indices { add(.caseStudy(edition: e, study: s)) }
      for p in edition.profilePages.indices { add(.profilePage(edition: e, page: p)) }
      for f in edition.figures.indices { add(.figure(edition: e, figure: f)) }
      for (a, audit) in edition.audits.enumerated() {
        add(.audit(edition: e, audit: a))
        if let page = audit.questionnaireAddress(edition: edition.id) { paths.insert(page) }
      }
      for (p, payGap) in edition.payGaps.enumerated() {
        add(.payGap(edition: e, payGap: p))
        paths.insert(payGap.downloadAddress(edition: edition.id))
      }
      for d in index.editions[e].datasets.values {
        add(.dataset(d))
        paths.insert(publication.data.datasets[d].downloadAddress)
      }
      for actions in index.editions[e].actions {
        for place in actions.values { add(.action(place)) }
      }
      for (grouping, parts) in Self.lists(edition) where !parts.isEmpty {
        let address = "/\(edition.id)/\(EditionSection.actions.rawValue)/\(grouping.rawValue)/"
        paths.insert(address)
        for part in parts { paths.insert("\(address)\(part)/") }
      }
    }
    let alphabet = Alphabet(index)
    if alphabet.isSplit { paths.formUnion(alphabet.letters.map(Alphabet.address)) }
    for asset in publication.assets.indices { add(.asset(asset)) }
    self.paths = paths
    self.targets = targets
  }

  /// Whether a page stands at a path from the root, with or without its last slash.
  package func contains(_ path: String) -> Bool { paths.contains(Self.normal(path)) }

  /// What stands at a path; nil for lists and for what isn't there.
  package func target(at path: String) -> Target? { targets[Self.normal(path)] }

  /// The lists of an edition's actions: the last parts of their addresses.
  private static func lists(_ edition: Edition) -> [(ActionGrouping, [String])] {
    var statuses: Set<DeliveryStatus?> = []
    var due: Set<DueGroup> = []
    for plan in edition.plans {
      for objective in plan.objectives {
        for action in objective.actions {
          statuses.insert(action.currentStatus)
          due.insert(DueGroup(action.byWhen))
        }
      }
    }
    guard !statuses.isEmpty else { return [] }
    return [
      (
        .status,
        [ActionGrouping.overdue] + statuses.map { $0?.rawValue ?? ActionGrouping.notStated }
      ),
      (.lead, LeadAddresses(edition).leads.map(\.slug)),
      (.theme, edition.themes.map(\.id.value)),
      (.due, due.map(\.slug)),
    ]
  }

  /// The address as the site writes it: `/a`, `/a/` and `/a/index.html` are one.
  package static func normal(_ path: String) -> String {
    var path = path
    if path.hasSuffix("/index.html") { path.removeLast("index.html".utf8.count) }
    return path.hasSuffix("/") || fileEnding(of: path) != nil ? path : path + "/"
  }

  /// What ends the name of a file: a dot, a letter and 1 to 4 letters or digits, in small letters
  /// without the dot; nil for a folder ("2.1" is an action).
  package static func fileEnding(of path: String) -> String? {
    guard let name = path.split(separator: "/", omittingEmptySubsequences: false).last,
      let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex
    else { return nil }
    let ending = name[name.utf8.index(after: dot)...].lowercased()
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    guard (2...5).contains(ending.utf8.count), let first = ending.utf8.first,
      letters.contains(first),
      ending.utf8.allSatisfy({
        letters.contains($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
      })
    else { return nil }
    return ending
  }
}
