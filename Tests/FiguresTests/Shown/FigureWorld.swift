import Diagnostics
import Markup
import Model

@testable import Disclosure
@testable import Figures

/// Two editions, 2025 and 2026, with what was released.
struct FigureWorld {
  let publication: Publication
  let release: Release

  init(
    _ tables: [TableFigures], audits: [Audit] = [], unreleased: [Dataset] = [],
    drafts: Set<String> = []
  ) {
    let day = Samples.located(CalendarDate(year: 2026, month: 3, day: 31))
    let editions = ["2025", "2026"].map { id in
      Edition(
        id: id, location: Samples.place, title: id, summary: Prose(document: .empty, path: ""),
        period: Period(start: day.value, end: day.value, location: Samples.place), asAt: day,
        published: day, status: drafts.contains(id) ? .draft : .published, audits: audits)
    }
    publication = Publication(
      site: Site(
        location: Samples.place, title: "Equality", description: "",
        organisation: Organisation(name: "Council", shortName: "Council", isFictional: true),
        baseURL: "https://example.org", language: "en-GB", jurisdiction: .england),
      editions: editions,
      data: DataCatalogue(
        classifications: Samples.catalogue.classifications,
        populations: [
          Population(id: "staff", location: Samples.place, label: "Workforce", scope: "")
        ],
        datasets: tables.map(\.dataset) + unreleased))
    release = Release(tables.map(\.table))
  }

  /// The figure of the edition 2026, and what is wrong with it.
  func figure(_ declaration: FigureDeclaration) -> (shown: ShownFigure?, problems: [String]) {
    var builder = FigureBuilder(declaration, edition: 1, publication, release)
    let shown = builder.build()
    return (shown, builder.diagnostics.map { "\($0.code.id): \($0.message)" })
  }

  /// What is advised about the figure of the edition 2026.
  func advice(_ declaration: FigureDeclaration) -> [String] {
    var builder = FigureBuilder(declaration, edition: 1, publication, release)
    _ = builder.build()
    return builder.diagnostics.map(\.advice)
  }

  /// The texts of the cells, row by row, each after its row's label; nil when nothing is shown.
  func rows(_ declaration: FigureDeclaration) -> [[String]]? {
    figure(declaration).shown?.table.rows.map { [$0.label] + $0.cells.map(\.text) }
  }
}

extension FigureDeclaration {
  /// A declaration as tests write it.
  static func of(
    _ chart: ChartKind, _ data: String = "workforce", others: [String] = [],
    title: String = "A finding", audit: String? = nil, before: [String] = [],
    show: FigureQuantity = .share, measure: String? = nil, rows: String? = nil,
    categories: [String] = [], columns: String? = nil, columnCategories: [String] = [],
    filters: [(String, String)] = [], comparator: String? = nil, targets: Bool = false,
    comparedWith: String? = nil, years: Int = 1, headline: String? = nil
  ) -> FigureDeclaration {
    FigureDeclaration(
      id: "figure", location: Samples.place, title: Samples.located(title), description: "",
      chart: Samples.located(chart),
      source: audit.map { .audit(Samples.located($0)) } ?? .dataset(Samples.located(data)),
      others: others.map(Samples.located), before: before.map(Samples.located), quantity: show,
      measure: measure.map(Samples.located), rows: rows.map(Samples.located),
      categories: categories.map(Samples.located), columns: columns.map(Samples.located),
      columnCategories: columnCategories.map(Samples.located),
      filters: filters.map {
        FigureFilter(dimension: Samples.located($0.0), code: Samples.located($0.1))
      }, comparator: comparator.map(Samples.located), showsTargets: targets,
      comparedWith: comparedWith.map(Samples.located), years: years,
      headline: headline.map(Samples.located))
  }
}
