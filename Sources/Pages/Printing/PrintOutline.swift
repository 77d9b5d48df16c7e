import Model

/// What the printed edition holds, in reading order.
struct PrintOutline: Sendable {
  private(set) var chapters: [PrintChapter] = []
  /// Where the figures go that no other page shows; nil in an edition without figures.
  private var figures: Int?

  init(_ site: SiteMap, _ e: Int) {
    let map = site.editions[e]
    let edition = site.publication.editions[e]
    func part(_ address: PageAddress, _ level: Int) -> PrintPart? {
      site.page(at: address).map { PrintPart($0, level: level, below: map.address) }
    }
    func pages(_ section: EditionSection, _ ids: [String]) -> [PrintPart] {
      ids.compactMap { part(map.address(of: section, $0), 3) }
    }
    let order: [EditionSection] = [
      .overview, .strategy, .workforce, .figures, .payGaps, .plans, .audits, .caseStudies, .data,
      .changes,
    ]
    for section in order where map.sections.contains(section) {
      guard let hub = part(map.address(of: section), 2) else { continue }
      switch section {
      case .overview: chapters.append(PrintChapter(hub, opens: true, title: section.label))
      case .strategy:
        let slugs = map.strategyOrder.map { edition.strategyPages[$0].slug }
        chapters.append(PrintChapter(hub, pages(section, slugs)))
      case .workforce:
        chapters.append(PrintChapter(hub, pages(section, edition.profilePages.map(\.slug))))
      case .figures:
        figures = chapters.count
        chapters.append(
          PrintChapter(hub, title: "Other figures", pages(section, edition.figures.map(\.id))))
      case .payGaps:
        chapters.append(
          PrintChapter(hub, opens: true, pages(section, edition.payGaps.map(\.id))))
      case .plans: chapters.append(PrintChapter(hub, opens: true, Self.plans(site, e, part)))
      case .audits:
        let parts = edition.audits.flatMap { audit -> [PrintPart] in
          let address = map.address(of: .audits, audit.id)
          return [part(address, 3), part(address.appending(Audit.questionnairePart), 4)]
            .compactMap { $0 }
        }
        chapters.append(PrintChapter(hub, parts))
      case .caseStudies:
        chapters.append(PrintChapter(hub, pages(section, edition.caseStudies.map(\.slug))))
      case .data:
        let parts = map.datasets.compactMap {
          part(PageAddress(site.publication.data.datasets[$0].address), 3)
        }
        chapters.append(PrintChapter(hub, parts))
      case .changes: chapters.append(PrintChapter(hub, opens: true))
      case .actions: break
      }
    }
    for page in [SitePage.glossary, .methods, .accessibility, .contact] {
      guard let part = part(PageAddress(page.address), 2) else { continue }
      chapters.append(PrintChapter(part, opens: true))
    }
    // A chapter without a page says nothing.
    chapters.removeAll { $0.opening == nil && $0.parts.isEmpty }
    figures = chapters.firstIndex { $0.anchor == EditionSection.figures.rawValue }
  }

  /// Takes out the figures that other pages show.
  mutating func remove(figures isShown: (PrintPart) -> Bool) {
    guard let figures else { return }
    chapters[figures].parts.removeAll(where: isShown)
    if chapters[figures].all.isEmpty { chapters.remove(at: figures) }
    self.figures = nil
  }

  /// Each plan with its actions behind it.
  private static func plans(
    _ site: SiteMap, _ e: Int, _ part: (PageAddress, Int) -> PrintPart?
  ) -> [PrintPart] {
    let map = site.editions[e]
    var actions = map.actions[...]
    return site.publication.editions[e].plans.enumerated().flatMap { p, plan -> [PrintPart] in
      let own = actions.prefix { $0.plan == p }
      actions = actions.dropFirst(own.count)
      return [part(map.address(of: .plans, plan.id), 3)].compactMap { $0 }
        + own.compactMap { part(site.address(of: $0), 4) }
    }
  }
}
