import Model
import Templates

extension PageScope {
  /// What the layout of every page needs: `page` in templates.
  ///
  /// To be called when the record is made, since it tells which headings and terms the page has.
  func layout(_ record: PageRecord) -> TemplateValue {
    let address = page.address
    let isHome = page.subject == .home
    let isHidden =
      page.subject == .notFound || page.subject.isPrint
      || (page.subject.edition.map { publication.editions[$0].status != .published } ?? false)
    return [
      "title": .text(record.title),
      "above-title": record.aboveTitle,
      "head-title": .text(isHome ? page.title : "\(record.title) – \(headTitle())"),
      "description": .text(record.description),
      "canonical": page.subject == .notFound
        ? TemplateValue.none : .text(publication.site.canonical(address)),
      "markdown": address.markdownFile == nil ? TemplateValue.none : "index.md",
      "kind": .text(page.template), "linked-data": isPart ? TemplateValue.none : linkedData(),
      "linked-page": linkedPage(record), "locale": locale, "cite": citation(record),
      "is-article": .flag(page.subject.edition != nil),
      "is-hidden": .flag(isHidden),
      "is-home": .flag(isHome), "is-search": .flag(page.subject == .search),
      "is-searched": .flag(
        publication.site.search != nil && !isHidden && page.subject != .search),
      "root": .text(root),
      "stylesheet": .text(root + site.stylesheetPath),
      "edition": editionRecord(),
      "sections": .items(sections()),
      "breadcrumb": .items(breadcrumb(record.title)),
      "contents": .items(contents.count >= 3 ? contents : []),
      "terms": .items(terms()),
    ]
  }

  private func headTitle() -> String {
    let site = publication.site.title
    guard let place = page.subject.edition, page.subject != .edition(place) else { return site }
    return "\(publication.editions[place].title) – \(site)"
  }

  private func editionRecord() -> TemplateValue {
    guard let place = page.subject.edition else { return .none }
    var record = site.editions[place].record
    record["href"] = href(site.editions[place].address)
    record["newer"] = newer()
    record["print-href"] = href(site.editions[place].printAddress)
    return .record(record)
  }

  /// The latest edition, on the pages of an earlier one.
  private func newer() -> TemplateValue {
    guard let newer = site.newer(than: page), let latest = site.latest else { return .none }
    return [
      "title": .text(publication.editions[latest].title), "href": href(newer.address),
      "is-same-page": .flag(newer.isSamePage),
    ]
  }

  /// The navigation of the edition that the page belongs to, or of the latest one.
  private func sections() -> [TemplateValue] {
    guard let place = page.subject.edition ?? site.latest else { return [] }
    let map = site.editions[place]
    let current = page.subject.section
    return map.sections.map { section in
      [
        "label": .text(section.label), "href": href(map.address(of: section)),
        "is-current": .flag(section == current),
      ]
    }
  }

  private func breadcrumb(_ title: String) -> [TemplateValue] {
    crumbs(title).map { crumb in
      ["label": .text(crumb.label), "href": crumb.address.map { href($0) } ?? TemplateValue.none]
    }
  }

  /// As Open Graph writes it: `en_GB`; none for a language without a country.
  private var locale: TemplateValue {
    let parts = publication.site.language.split(separator: "-")
    guard parts.count == 2, parts[1].utf8.count == 2 else { return .none }
    return .text("\(parts[0].lowercased())_\(parts[1].uppercased())")
  }

  /// From the home page down to the page's parent; the page itself has no address.
  func crumbs(_ title: String) -> [(label: String, address: PageAddress?)] {
    guard page.subject != .home, page.subject != .notFound else { return [] }
    var crumbs: [(label: String, address: PageAddress?)] = [("Home", PageAddress("/"))]
    var path = "/"
    let parts = page.address.path.split(separator: "/")
    for part in parts.dropLast() {
      path += part + "/"
      guard let parent = site.page(at: PageAddress(path)) else { continue }
      crumbs.append((parent.title, parent.address))
    }
    crumbs.append((title, nil))
    return crumbs
  }

  /// "Terms on this page": visible definitions, in alphabetical order.
  private func terms() -> [TemplateValue] {
    guard page.subject != .glossary else { return [] }
    let used = uses.terms.sorted { site.termRanks[$0] < site.termRanks[$1] }
    return used.map { place in
      let term = publication.glossary[place]
      return [
        "term": .text(term.term.value), "expansion": TemplateValue(term.expansion),
        "definition": definition(term), "href": .text(path("/glossary/#\(term.anchor)")),
      ]
    }
  }

  private func definition(_ term: GlossaryTerm) -> TemplateValue {
    inline(
      term.definition.document,
      LinkResolver(page: self, scope: ReferenceScope(path: term.definition.path)))
  }
}
