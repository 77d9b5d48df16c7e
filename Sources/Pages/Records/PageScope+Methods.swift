import Disclosure
import Figures
import Model
import Templates

extension PageScope {
  /// How numbers are protected, from the rules that were applied to the tables that readers see.
  mutating func methods() -> PageRecord {
    let editions = shownEditions
    let tables = editions.flatMap { e in
      let id = publication.editions[e].id
      return site.release.tables.filter { $0.dataset.key.edition == id }
    }
    let datasets = tables.filter(\.dataset.hasPage).map(\.dataset)
    let audits = tables.filter { !$0.dataset.hasPage }.map(\.dataset)
    let withheld = datasets.filter { $0.rules.method == .suppression }
    if !withheld.isEmpty { heading("What we promise", id: "page.promise") }
    if !datasets.isEmpty { heading("The rules we applied", id: "page.rules") }
    if !datasets.isEmpty { heading("How much is withheld", id: "page.withheld") }
    if !tables.isEmpty {
      heading("Differences between tables and over time", id: "page.differences")
    }
    heading("Percentages and other worked-out numbers", id: "page.figures")
    if !audits.isEmpty { heading("Audits", id: "page.audits") }
    heading("Markers", id: "page.markers")
    if !tables.isEmpty { heading("What risk is left", id: "page.risk") }
    let values: TemplateRecord = [
      "has-tables": .flag(!tables.isEmpty), "has-datasets": .flag(!datasets.isEmpty),
      "withholds": .flag(!withheld.isEmpty),
      "rules": .items(MethodWords.rules(of: datasets).map { .text($0) }),
      "audit-rules": .items(MethodWords.rules(ofAudits: audits).map { .text($0) }),
      "rounding": .text(TableWords.rounding(DatasetTables.decimals)),
      "rounds-counts": .flag(datasets.contains { $0.rules.method == .rounding }),
      "editions": .items(editions.reversed().compactMap { protection($0) }),
      "markers": .items(Marker.allCases.map(Self.marker)), "contact": dataContact(),
    ]
    return PageRecord(
      title: "How our numbers are made",
      description: "How \(publication.site.organisation.name) protects people in the numbers it "
        + "publishes, and how percentages are worked out.",
      values: values)
  }

  /// Drafts only where nothing else is there, as on the first page.
  private var shownEditions: [Int] {
    let all = Array(publication.editions.indices)
    let shown = all.filter { publication.editions[$0].status != .draft }
    return shown.isEmpty ? all : shown
  }

  /// The datasets of an edition with the rules applied and how much was withheld; nil without any.
  private func protection(_ e: Int) -> TemplateValue? {
    let rows: [TemplateValue] = site.editions[e].datasets.compactMap { place in
      let dataset = publication.data.datasets[place]
      guard let table = site.release[dataset.key] else { return nil }
      let rules = dataset.rules
      let mask = RuleWords.Mask(table)
      return [
        "title": .text(dataset.title), "href": href(PageAddress(dataset.address)),
        "protected": .text(MethodWords.protected(rules)),
        "minimum": .text(rules.baseMinimum.map { "\($0)" } ?? "no minimum"),
        "numbers": .text(Wording.text(mask.counts)),
        "withheld": .text(
          mask.withheld == 0 ? "none" : "\(Wording.text(mask.withheld)) (\(mask.share))"),
      ]
    }
    guard !rows.isEmpty else { return nil }
    let edition = publication.editions[e]
    return [
      "title": .text(edition.title), "href": href(site.editions[e].address),
      "anchor": .text("page.withheld-\(edition.id)"), "datasets": .items(rows),
    ]
  }
}
