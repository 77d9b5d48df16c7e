import Diagnostics
import Disclosure
import Model

/// Makes one figure out of its declaration and the released tables that it names.
struct FigureBuilder {
  let declaration: FigureDeclaration
  let edition: Int
  let publication: Publication
  let release: Release
  var diagnostics: [Diagnostic] = []

  /// The most words of a finding.
  static let titleWords = 12

  init(
    _ declaration: FigureDeclaration, edition: Int, _ publication: Publication, _ release: Release
  ) {
    self.declaration = declaration
    self.edition = edition
    self.publication = publication
    self.release = release
  }

  /// Whether an edition is a draft, and this one is not: then nothing here may show its numbers.
  func isHidden(_ other: Edition) -> Bool {
    other.status == .draft && publication.editions[edition].status != .draft
  }

  var editionID: String { publication.editions[edition].id }

  /// - Returns: nil when something is wrong, which `diagnostics` say.
  mutating func build() -> ShownFigure? {
    let words = declaration.title.value.split(separator: " ").count
    if words > Self.titleWords {
      diagnostics.append(
        Diagnostic(
          .figureLongTitle, at: declaration.title.location,
          "The finding has \(words) words, and at most \(Self.titleWords) are read at a glance",
          advice: "Say the one thing that the chart shows, and move the rest to `summary`."))
    }
    let figure: ShownFigure?
    switch declaration.source {
    case .dataset(let id): figure = self.figure(of: id)
    case .audit(let id): figure = self.figure(ofAudit: id)
    case .payGap(let id): figure = self.figure(ofPayGap: id)
    }
    guard let figure else { return nil }
    judgeWords(of: figure.table)
    judgeDrawing(of: figure)
    return figure
  }

  /// A figure whose kind of chart can't hold its numbers would lose its chart without a word.
  private mutating func judgeDrawing(of figure: ShownFigure) {
    let (kind, places) = (declaration.chart.value, figure.table.places(.value))
    let hasNumbers = figure.table.rows.contains { row in
      places.contains { row.cells[$0].number != nil }
    }
    guard kind != .table, figure.chart == nil, hasNumbers else { return }
    let isTooMany = places.count > kind.mostSeries
    diagnostics.append(
      FigureProblem.unfit(
        declaration,
        isTooMany
          ? "shows at most \(kind.mostSeries) columns of numbers, and the figure has "
            + "\(places.count)"
          : "can’t be drawn from these numbers: the parts of a row are more than the whole",
        isTooMany
          ? "Show fewer, such as by naming them in `column-categories`, or choose `table`."
          : "Leave out categories that are parts of others, or choose `table`."))
  }

  /// The percentages in the figure's own words are those of its table.
  private mutating func judgeWords(of table: FigureTable) {
    let places = declaration.textPlaces
    let texts: [(name: String, text: String?, location: Location?)] = [
      ("finding", declaration.title.value, declaration.title.location),
      ("summary", declaration.summary, places["summary"]),
      ("description", declaration.description, places["description"]),
    ]
    for (name, text, location) in texts {
      for number in FindingNumbers.missing(in: text ?? "", from: table) {
        let key = name == "finding" ? "title" : name
        diagnostics.append(
          Diagnostic(
            .figureWordsWrong,
            at: places.location(key, offset: number.offset, length: number.text.count) ?? location
              ?? declaration.location,
            "The \(name) says \(number.text), which is no number of the figure’s table",
            advice: number.nearest.map {
              "Write `\($0.text)`, if \($0.name) is meant; or correct the words by the table."
            } ?? "Look at the table below the figure, and correct the words."))
      }
    }
  }

  private mutating func figure(of id: Located<String>) -> ShownFigure? {
    guard let table = table(id) else { return nil }
    if declaration.quantity == .declarationRate, !declaration.others.isEmpty {
      return declarationRates(table)
    }
    guard let scope = scope(table), isFit(scope) else { return nil }
    if declaration.chart.value == .funnel { return funnel(scope) }
    if declaration.years > 1 || !declaration.before.isEmpty { return overYears(scope) }
    return scope.columns == nil ? list(scope) : crossed(scope)
  }

  /// The released table of a dataset of this edition, or of the edition that is named before it.
  mutating func table(_ id: Located<String>) -> TableFigures? {
    let parts = id.value.split(separator: "/")
    let key = DatasetKey(
      edition: parts.count == 2 ? String(parts[0]) : editionID,
      dataset: String(parts.last ?? ""))
    if let other = publication.editions.first(where: { $0.id == key.edition }), isHidden(other) {
      diagnostics.append(
        Diagnostic(
          .figureWithoutNumbers, at: id.location,
          "The dataset `\(id.value)` is of edition `\(other.id)`, which is a draft",
          advice: "Publish that edition first, with `status: published`, or leave it out."))
      return nil
    }
    if let table = release[key] { return TableFigures(table, catalogue: publication.data) }
    let own = publication.data.datasets.filter { $0.key.edition == key.edition && $0.hasPage }
    if own.contains(where: { $0.key == key }) {
      diagnostics.append(
        Diagnostic(
          .figureWithoutNumbers, at: id.location, "The dataset `\(id.value)` has no released table",
          advice: "Release it with `sitegen protect`."))
    } else {
      diagnostics.append(
        FigureProblem.unknown(
          Located(value: key.dataset, location: id.location), "dataset",
          of: "Edition `\(key.edition)`", known: own.map(\.key.dataset)))
    }
    return nil
  }

  func shown(
    _ scope: FigureScope, _ table: FigureTable, subtitle: String, headline: HeadlineNumber? = nil,
    tables: [TableFigures] = []
  ) -> ShownFigure {
    let isCompared = table.columns.contains { $0.id == declaration.comparator?.value }
    return ShownFigure(
      key: FigureKey(edition: editionID, figure: declaration.id), declaration: declaration,
      subtitle: declaration.subtitle ?? subtitle, table: table,
      datasets: [scope.dataset.key] + tables.map(\.dataset.key).filter { $0 != scope.dataset.key },
      time: scope.dataset.time, headline: headline,
      comparator: isCompared
        ? scope.dataset.comparators.first { $0.id == declaration.comparator?.value } : nil)
  }
}
