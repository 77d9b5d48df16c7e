/// Everything of a publication that can be referred to, found by id or path in constant time.
///
/// Of two things with one id the first is found; that there are two is a check's business. Build
/// it once (linear time) and share it: checks and pages must agree on what a link means.
package struct PublicationIndex: Sendable {
  package let publication: Publication
  /// One for each of `publication.editions`.
  package let editions: [EditionIndex]
  /// What short references of site-wide files mean: the last published edition, or else the last
  /// draft, or else the last withdrawn one; nil without editions.
  package let latestEdition: Int?
  let editionPlaces: [String: Int]
  let termPlaces: [String: Int]
  let pagePlaces: [String: Target]
  /// Names of pages and assets in each folder, and the first path of each name, for suggestions.
  let filesByFolder: [String: [String]]
  let fileByName: [String: String]
  /// What locations have before a path that is relative to the content root.
  let rootPrefix: String

  package init(_ publication: Publication) {
    self.publication = publication
    var datasets: [String: [String: Int]] = [:]
    for (place, dataset) in publication.data.datasets.enumerated() where dataset.hasPage {
      let key = dataset.key
      if datasets[key.edition]?[key.dataset] == nil {
        datasets[key.edition, default: [:]][key.dataset] = place
      }
    }
    editions = publication.editions.enumerated().map {
      EditionIndex($0.element, at: $0.offset, datasets: datasets[$0.element.id] ?? [:])
    }
    latestEdition =
      publication.editions.lastIndex { $0.status == .published }
      ?? publication.editions.lastIndex { $0.status == .draft }
      ?? publication.editions.indices.last
    editionPlaces = Dictionary.firstPlaces(publication.editions) { $0.id }
    termPlaces = Dictionary.firstPlaces(publication.glossary) { $0.id.value }
    rootPrefix = ContentPath.folder(of: publication.site.location.path)
    pagePlaces = Self.pages(publication, rootPrefix: rootPrefix)
    filesByFolder = Dictionary(grouping: pagePlaces.keys) { ContentPath.folder(of: $0) }
      .mapValues { $0.map { ContentPath.name(of: $0) } }
    fileByName = Dictionary(pagePlaces.keys.map { (ContentPath.name(of: $0), $0) }) {
      $0.utf8.lexicographicallyPrecedes($1.utf8) ? $0 : $1
    }
  }

  package func edition(_ id: String) -> Int? { editionPlaces[id] }

  package func term(_ id: String) -> Int? { termPlaces[id] }

  /// The page or asset of a path relative to the content root.
  package func page(_ path: String) -> Target? { pagePlaces[path] }

  package func edition(at place: ActionPlace) -> Edition { publication.editions[place.edition] }

  // Each spelled out, since an edition that is handed over has all its parts counted once more.
  package func plan(at place: ActionPlace) -> Plan {
    publication.editions[place.edition].plans[place.plan]
  }

  package func objective(at place: ActionPlace) -> Objective {
    publication.editions[place.edition].plans[place.plan].objectives[place.objective]
  }

  package func action(at place: ActionPlace) -> Action {
    publication.editions[place.edition].plans[place.plan].objectives[place.objective]
      .actions[place.action]
  }

  private static func pages(_ publication: Publication, rootPrefix: String) -> [String: Target] {
    var pages: [String: Target] = [:]
    func add(_ path: String, _ target: Target) {
      let path = ContentPath.strip(rootPrefix, from: path)
      if pages[path] == nil { pages[path] = target }
    }
    add(publication.site.location.path, .home)
    if let first = publication.glossary.first { add(first.id.location.path, .glossary) }
    if let statement = publication.accessibilityStatement {
      add(statement.location.path, .accessibility)
    }
    for (i, edition) in publication.editions.enumerated() {
      add(edition.location.path, .edition(i))
      for (j, plan) in edition.plans.enumerated() {
        add(plan.location.path, .plan(edition: i, plan: j))
      }
      for (j, page) in edition.strategyPages.enumerated() {
        add(page.location.path, .strategyPage(edition: i, page: j))
      }
      for (j, study) in edition.caseStudies.enumerated() {
        add(study.location.path, .caseStudy(edition: i, study: j))
      }
      for (j, page) in edition.profilePages.enumerated() {
        add(page.location.path, .profilePage(edition: i, page: j))
      }
      for (j, figure) in edition.figures.enumerated() {
        add(figure.location.path, .figure(edition: i, figure: j))
      }
      for (j, audit) in edition.audits.enumerated() {
        add(audit.location.path, .audit(edition: i, audit: j))
      }
    }
    for (place, dataset) in publication.data.datasets.enumerated() where dataset.hasPage {
      let path = dataset.location.path
      add(path, .dataset(place))
      if path.hasSuffix(".yaml") { add(path.dropLast(5) + ".csv", .dataset(place)) }
    }
    for (i, asset) in publication.assets.enumerated() where pages[asset.path] == nil {
      pages[asset.path] = .asset(i)
    }
    return pages
  }
}
