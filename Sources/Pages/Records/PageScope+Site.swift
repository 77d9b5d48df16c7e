import Model
import Templates

extension PageScope {
  /// Visible definitions of every term, with the pages that use each.
  mutating func glossary(_ uses: TermPages) -> PageRecord {
    let order = publication.glossary.indices.sorted {
      site.termRanks[$0] < site.termRanks[$1]
    }
    let terms = order.map { place in term(place, uses) }
    return PageRecord(
      title: "Glossary",
      description: "What the terms in \(publication.site.title) mean.",
      values: ["glossary": .items(terms)])
  }

  private mutating func term(_ place: Int, _ uses: TermPages) -> TemplateValue {
    let term = publication.glossary[place]
    let related: [TemplateValue] = term.related.compactMap { id in
      guard let other = publication.glossary.first(where: { $0.id.value == id.value }) else {
        return nil
      }
      return ["term": .text(other.term.value), "href": .text("#\(other.anchor)")]
    }
    let pages = uses.pages[place].map { site.pages[$0] }
    let more = uses.counts[place] - pages.count
    return [
      "anchor": .text(term.anchor), "term": .text(term.term.value),
      "expansion": TemplateValue(term.expansion),
      "definition": prose(term.definition, under: 2, prefix: "\(term.anchor).about."),
      "aliases": TemplateValue(term.aliases.isEmpty ? nil : Wording.list(term.aliases)),
      "note": prose(term.note, under: 2, prefix: "\(term.anchor).note."),
      "related": .items(related),
      "pages": .items(pages.map { ["title": .text(label($0)), "href": href($0.address)] }),
      "uses": .text(Wording.count(uses.counts[place], "page")),
      "more": more > 0 ? .text(Wording.count(more, "more page")) : .none,
    ]
  }

  private func label(_ page: Page) -> String {
    guard let edition = page.subject.edition else { return page.title }
    return page.subject == .edition(edition)
      ? page.title : "\(page.title) (\(publication.editions[edition].title))"
  }

  func contactPage() -> PageRecord {
    PageRecord(
      title: "Contact us",
      description: "How to reach \(publication.site.organisation.name) about this publication.",
      values: ["contacts": .items(publication.site.contacts.map { contactRecord($0) })])
  }

  /// Corrections of all editions, newest first.
  mutating func corrections() -> PageRecord {
    var found: [(date: CalendarDate, order: Int, value: TemplateValue)] = []
    for (e, edition) in publication.editions.enumerated() where edition.status != .draft {
      for item in edition.corrections {
        found.append((item.date.value, found.count, correction(item, e)))
      }
    }
    found.sort { ($1.date, $1.order) < ($0.date, $0.order) }
    return PageRecord(
      title: "Corrections",
      description: "What was wrong in \(publication.site.title) and was put right.",
      values: ["corrections": .items(found.map(\.value))])
  }

  func notFound() -> PageRecord {
    PageRecord(
      title: "Page not found", description: "There is no page at this address.",
      values: ["editions-href": href(PageAddress("/editions/"))])
  }
}
