import Diagnostics
import Disclosure
import Downloads
import Figures
import Model

/// Lists pages as it walks through a publication.
struct PagePlanner {
  let index: PublicationIndex
  let release: Release
  let gallery: FigureGallery
  let alphabet: Alphabet
  private(set) var pages: [Page] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(
    index: PublicationIndex, release: Release, gallery: FigureGallery, alphabet: Alphabet
  ) {
    self.alphabet = alphabet
    self.index = index
    self.release = release
    self.gallery = gallery
  }

  /// The pages that belong to no edition.
  mutating func planSite() {
    let publication = index.publication
    let site = publication.site.location
    for page in SitePage.all(of: publication.site) {
      switch page {
      case .home: add(page, publication.site.title, site, .home)
      case .editions: add(page, page.title, site, .editions)
      case .glossary:
        add(page, page.title, publication.glossary.first?.id.location ?? site, .glossary)
      case .accessibility:
        add(
          page, page.title, publication.accessibilityStatement?.location ?? site, .accessibility)
      case .contact: add(page, page.title, site, .contact)
      case .corrections: add(page, page.title, site, .corrections)
      case .methods: add(page, page.title, site, .methods)
      case .aToZ: planAlphabet(page)
      case .search: add(page, page.title, site, .search)
      }
    }
    add(PageAddress("/" + SiteFile.notFound), "Page not found", site, .notFound)
  }

  /// Everything from A to Z: one page, or one for each letter.
  private mutating func planAlphabet(_ page: SitePage) {
    let site = index.publication.site.location
    add(page, page.title, site, .alphabet)
    guard alphabet.isSplit else { return }
    for (place, letter) in alphabet.letters.enumerated() {
      add(
        PageAddress(Alphabet.address(of: letter)), "\(page.title): \(letter.label)", site,
        .letter(place))
    }
  }

  /// The pages of an edition.
  mutating func plan(_ map: EditionMap) {
    let e = map.number
    let edition = index.publication.editions[e]
    let root = map.address
    guard part(edition.id, "edition", edition.location) else { return }
    add(root, edition.title, edition.location, .edition(e))
    for section in map.sections where section != .overview {
      let address = map.address(of: section)
      add(
        address, section.label, edition.location, section.subject(of: e),
        section == .data ? filesOfAll(map) : [])
    }
    for (s, page) in edition.strategyPages.enumerated()
    where part(page.slug, "page", page.location) {
      add(map.address(of: .strategy, page.slug), page.title, page.location, .strategy(e, s))
    }
    for (p, plan) in edition.plans.enumerated() where part(plan.id, "plan", plan.location) {
      add(map.address(of: .plans, plan.id), plan.title, plan.location, .plan(e, p))
    }
    for (p, page) in edition.profilePages.enumerated()
    where part(page.slug, "page", page.location) {
      add(map.address(of: .workforce, page.slug), page.title, page.location, .profilePage(e, p))
    }
    for (f, figure) in edition.figures.enumerated() where part(figure.id, "figure", figure.location)
    {
      let shown = gallery[FigureKey(edition: edition.id, figure: figure.id)]
      add(
        map.address(of: .figures, figure.id), figure.title.value, figure.location, .figure(e, f),
        shown.map { $0.chart == nil ? Self.tableFiles : Self.tableFiles + [.picture] } ?? [])
    }
    for (s, study) in edition.caseStudies.enumerated()
    where part(study.slug, "case study", study.location) {
      add(map.address(of: .caseStudies, study.slug), study.title, study.location, .caseStudy(e, s))
    }
    for (a, audit) in edition.audits.enumerated() where part(audit.id, "audit", audit.location) {
      let address = map.address(of: .audits, audit.id)
      add(address, audit.title, audit.location, .audit(e, a))
      if let questionnaire = audit.questionnaire {
        add(
          address.appending(Audit.questionnairePart), "Questionnaire: \(audit.title)",
          questionnaire.location, .questionnaire(e, a))
      }
    }
    for (p, payGap) in edition.payGaps.enumerated()
    where part(payGap.id, "pay gap", payGap.location) {
      add(
        map.address(of: .payGaps, payGap.id), payGap.title, payGap.location, .payGap(e, p),
        Self.tableFiles)
    }
    for place in map.datasets {
      let dataset = index.publication.data.datasets[place]
      guard part(dataset.key.dataset, "dataset", dataset.location) else { continue }
      add(
        PageAddress(dataset.address), dataset.title, dataset.location, .dataset(e, place),
        release[dataset.key] == nil ? [] : Self.tableFiles)
    }
    planActions(map, edition)
    add(map.printAddress, "\(edition.title) on one page", edition.location, .print(e))
  }

  private mutating func planActions(_ map: EditionMap, _ edition: Edition) {
    for place in map.actions {
      let action = index.action(at: place)
      guard part(action.id.value, "action", action.id.location) else { continue }
      let plan = map.address(of: .plans, index.plan(at: place).id)
      add(plan.appending(action.id.value), action.title, action.location, .action(place))
    }
    guard !map.actions.isEmpty else { return }
    for grouping in ActionGrouping.allCases {
      let groups = map.groups(grouping)
      guard !groups.isEmpty else { continue }
      let address = map.address(of: .actions, grouping.rawValue)
      add(address, grouping.title, edition.location, .groupings(map.number, grouping))
      for (g, group) in groups.enumerated() where part(group.slug, "list", edition.location) {
        add(
          address.appending(group.slug), "\(grouping.noun): \(group.label)", edition.location,
          .group(map.number, grouping, g))
      }
    }
  }

  private mutating func add(
    _ page: SitePage, _ title: String, _ source: Location, _ subject: PageSubject
  ) {
    add(PageAddress(page.address), title, source, subject)
  }

  private mutating func add(
    _ address: PageAddress, _ title: String, _ source: Location, _ subject: PageSubject,
    _ files: [FileKind] = []
  ) {
    pages.append(
      Page(address: address, title: title, source: source, subject: subject, files: files))
  }

  private static let tableFiles: [FileKind] = [.csv, .description, .json]

  /// The files that hold every table of an edition.
  private func filesOfAll(_ map: EditionMap) -> [FileKind] {
    let edition = index.publication.editions[map.number]
    let datasets = map.datasets.count { release[index.publication.data.datasets[$0].key] != nil }
    let figures = edition.figures.count {
      gallery[FigureKey(edition: edition.id, figure: $0.id)] != nil
    }
    let tables = datasets + figures + edition.payGaps.count
    guard tables > 0 else { return [] }
    return tables > Spreadsheet.tableLimit ? [.package] : [.spreadsheet, .package]
  }

  /// Whether an id can be part of an address; reports it when not.
  private mutating func part(_ id: String, _ noun: String, _ location: Location) -> Bool {
    if AddressPart.isUsable(id) { return true }
    diagnostics.append(
      Diagnostic(
        .pageAddressUnusable, at: location,
        "The id or file name `\(id)` of this \(noun) can't stand in an address",
        advice: "Use letters without accents, digits, `-`, `.` and `_`, begin with a letter or "
          + "digit, and use at most 100 characters."))
    return false
  }
}
