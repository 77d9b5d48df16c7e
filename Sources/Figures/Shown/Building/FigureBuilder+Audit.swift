import Diagnostics
import Disclosure
import Model

extension FigureBuilder {
  /// The answers of an audit's latest wave with results: a row for each section, or for each
  /// question of the sections that `categories` names.
  mutating func figure(ofAudit id: Located<String>) -> ShownFigure? {
    let audits = publication.editions[edition].audits
    guard let audit = audits.first(where: { $0.id == id.value }) else {
      diagnostics.append(
        FigureProblem.unknown(
          id, "audit", of: "Edition `\(editionID)`", known: audits.map(\.id)))
      return nil
    }
    let waves = audit.waves.reversed().compactMap { wave in
      release[DatasetKey(edition: editionID, dataset: audit.datasetID(wave))].map { (wave, $0) }
    }
    guard let (wave, released) = waves.first else {
      diagnostics.append(
        Diagnostic(
          .figureWithoutNumbers, at: id.location,
          "No wave of the audit `\(id.value)` has released tallies",
          advice: "Import its answers with `sitegen import audit`, then release them with "
            + "`sitegen protect`."))
      return nil
    }
    guard [.ragStrip, .stackedBar, .heatTable, .table].contains(declaration.chart.value) else {
      diagnostics.append(
        FigureProblem.unfit(
          declaration, "can't show the answers of an audit",
          "Choose `rag-strip`, `heat-table` or `table`."))
      return nil
    }
    let figures = TableFigures(released, catalogue: publication.data)
    guard
      let place = figures.dimensions.firstIndex(where: { $0.id == Audit.questionDimension }),
      let answers = figures.dimensions.firstIndex(where: { $0.id == Audit.answerDimension })
    else { return nil }
    let dimension = figures.dimensions[place]
    var codes = dimension.codes.filter { $0.parent == nil && !$0.isTotal }
    if !declaration.categories.isEmpty {
      let chosen = declaration.categories.compactMap { code($0, of: dimension) }
      guard chosen.count == declaration.categories.count else { return nil }
      codes = chosen.flatMap { code in
        [code] + dimension.codes.filter { $0.parent == code.code }
      }
    }
    let everyone = figures.dimensions.map { _ in DatasetDimension.totalCode }
    let table = FigureTable(
      caption: "\(audit.title): \(wave.label), \(TableWords.time(wave.time))",
      notes: [
        "Percentages are of the answers given; what was left out is not counted.",
        TableWords.rounding(0),
      ],
      rowHeading: "Section or question", rowID: Audit.questionDimension,
      columns: Self.answerColumns(audit, publication.site),
      rows: codes.map { code in
        answerRow(code, figures, everyone.replacing(place, with: code.code), answers)
      })
    return ShownFigure(
      key: FigureKey(edition: editionID, figure: declaration.id), declaration: declaration,
      subtitle: declaration.subtitle ?? "Answers by section, as shares of the answers given",
      table: table, datasets: [released.dataset.key], time: wave.time)
  }

  private static func answerColumns(_ audit: Audit, _ site: Site) -> [FigureColumn] {
    let definitions = audit.ratings.isEmpty ? site.ratings : audit.ratings
    return Rating.allCases.map { rating in
      let label = definitions.first { $0.rating.value == rating }?.label
      let word = TableWords.capitalised(rating.rawValue)
      return FigureColumn(
        id: rating.rawValue, heading: label.map { "\(word): \($0)" } ?? word, label: word,
        unit: .percentage(decimals: 0), role: .value)
    } + [
      FigureColumn(
        id: "answers", heading: "Answers", label: "Answers", unit: .count(decimals: 0),
        role: .base),
      FigureColumn(
        id: "not-answered", heading: "Not answered", label: "Not answered",
        unit: .count(decimals: 0), role: .detail),
    ]
  }

  private func answerRow(
    _ code: TableCode, _ figures: TableFigures, _ codes: [String], _ answers: Int
  ) -> FigureRow {
    let result = figures.answers(codes, Audit.measure)
    var cells = Rating.allCases.map { rating in
      let share = result?.categories.first { $0.code == rating.rawValue }?.share
      return FigureCell(share ?? .unavailable, unit: .percentage(decimals: 0))
    }
    cells.append(FigureCell(result?.base ?? .unavailable, unit: .count(decimals: 0)))
    let missing = figures.count(
      codes.replacing(answers, with: AnswerCode.notAnswered.rawValue), Audit.measure)
    cells.append(FigureCell(missing, unit: .count(decimals: 0)))
    return FigureRow(
      id: code.code, label: code.parent == nil ? code.label : "of which: \(code.label)",
      shortLabel: code.label, depth: code.parent == nil ? 0 : 1, cells: cells)
  }
}
