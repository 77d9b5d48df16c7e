import Figures
import Model
import Templates

extension PageScope {
  /// The pages of the workforce profile.
  func profile(_ e: Int) -> PageRecord {
    let edition = publication.editions[e]
    let pages: [TemplateValue] = edition.profilePages.map { page in
      [
        "title": .text(page.title), "summary": .text(page.summary),
        "href": href(site.editions[e].address(of: .workforce, page.slug)),
      ]
    }
    return PageRecord(
      title: "Workforce profile",
      description: "Who works for us and how they fare: \(edition.title), topic by topic.",
      values: ["pages": .items(pages)])
  }

  mutating func profilePage(_ e: Int, _ p: Int) -> PageRecord {
    let page = publication.editions[e].profilePages[p]
    var record: TemplateRecord = ["summary": text(page.summary)]
    if !page.mainFacts.isEmpty { heading("Main facts", id: "page.facts") }
    record["main-facts"] = .items(page.mainFacts.map { inline($0) })
    if !page.goodToKnow.isEmpty { heading("Things you need to know", id: "page.to-know") }
    record["good-to-know"] = .items(page.goodToKnow.map { inline($0) })
    record["body"] = prose(page.body)
    let sources = sources(of: page, e)
    if !sources.isEmpty { heading("Data behind this page", id: "page.sources") }
    record["sources"] = .items(sources)
    record["methods-href"] = href(PageAddress("/methods/"))
    record["contact"] = contact(page.contact?.value)
    record["neighbours"] = profileNeighbours(e, p)
    return PageRecord(title: page.title, description: page.summary, values: record)
  }

  /// The datasets of the figures that the page shows, once each.
  private func sources(of page: ProfilePage, _ e: Int) -> [TemplateValue] {
    var keys: [DatasetKey] = []
    let scope = ReferenceScope(edition: e, plan: nil, path: page.body.path)
    for link in page.body.document.links where link.isImage {
      guard case .success(let found) = site.index.resolve(link.destination, from: scope),
        case .figure(let e, let f) = found.target, let figure = shown(e, f)
      else { continue }
      for key in figure.datasets where !keys.contains(key) { keys.append(key) }
    }
    return keys.compactMap { key in
      publication.data.datasets.first { $0.key == key && $0.hasPage }
    }.map { dataset in
      [
        "title": .text(dataset.title), "href": href(PageAddress(dataset.address)),
        "time": .text(TableWords.time(dataset.time)), "source": .text(dataset.source),
      ]
    }
  }

  private func profileNeighbours(_ e: Int, _ p: Int) -> TemplateValue {
    let pages = publication.editions[e].profilePages
    guard pages.count > 1 else { return .none }
    func neighbour(_ place: Int) -> TemplateValue {
      guard pages.indices.contains(place) else { return .none }
      return [
        "title": .text(pages[place].title),
        "href": href(site.editions[e].address(of: .workforce, pages[place].slug)),
      ]
    }
    return [
      "label": "Pages of the workforce profile", "previous": neighbour(p - 1),
      "next": neighbour(p + 1),
    ]
  }
}
