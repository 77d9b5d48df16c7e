import Diagnostics
import Model

extension FigureBuilder {
  /// The most series that a line chart tells apart.
  static let series = 4

  /// The most parts of a bar that have a colour each, beside those who did not declare.
  static let parts = 6

  /// Whether the chart can show what is declared; reports it when not.
  mutating func isFit(_ scope: FigureScope) -> Bool {
    let problem = misfit(scope)
    if let problem { diagnostics.append(problem) }
    return problem == nil
  }

  private func misfit(_ scope: FigureScope) -> Diagnostic? {
    let isOverYears = declaration.years > 1 || !declaration.before.isEmpty
    if declaration.quantity == .rate, scope.eligible == nil {
      return Diagnostic(
        .figureChartUnfit, at: declaration.chart.location,
        "The figure shows a rate, which takes events and those to whom they could have happened, "
          + "and the dataset doesn’t count both",
        advice: "Show `share` or `count`, or give the dataset a measure of the kind `eligible`.")
    }
    if declaration.quantity == .declarationRate,
      !scope.figures.dimensions.contains(where: \.hasUndeclared)
    {
      return Diagnostic(
        .figureChartUnfit, at: declaration.chart.location,
        "The figure shows declaration rates, and the dataset doesn’t count those who did not "
          + "declare",
        advice: "Show `share` or `count`, or choose a dataset about what people are asked.")
    }
    switch declaration.chart.value {
    case .line where !isOverYears:
      return FigureProblem.unfit(
        declaration, "shows several years, and the figure has one",
        "Add `years`, or name the datasets of earlier years in `before`; or choose `bar`.")
    case .line where scope.rowCodes.count > Self.series:
      return FigureProblem.unfit(
        declaration,
        "tells at most \(Self.series) lines apart, and the figure has \(scope.rowCodes.count)",
        "Name up to \(Self.series) in `categories`, or choose `table`.")
    case .dumbbell where declaration.comparator == nil && !isOverYears:
      return FigureProblem.unfit(
        declaration, "shows two values for each row, and the figure has one",
        "Add `comparator`, or `years: 2`; or choose `bar`.")
    case .bullet where scope.dataset.targets.isEmpty:
      return FigureProblem.unfit(
        declaration, "shows targets, and the dataset has none",
        "Add `targets` to the dataset, or choose `bar`.")
    case .stackedBar where scope.columns == nil, .smallMultiples where scope.columns == nil,
      .heatTable where scope.columns == nil:
      return FigureProblem.unfit(
        declaration, "shows a second dimension, and the figure has one",
        "Name it in `columns`, or choose `bar`.")
    case .stackedBar where scope.columnCodes.count(where: \.isDeclared) > Self.parts:
      return FigureProblem.unfit(
        declaration,
        "tells at most \(Self.parts) parts apart, and the figure has "
          + "\(scope.columnCodes.count(where: \.isDeclared))",
        "Name up to \(Self.parts) in `column-categories`, or choose `heat-table`.")
    case .funnel where stages(scope) == nil:
      return FigureProblem.unfit(
        declaration, "shows who passed from stage to stage, and the dataset has no stages",
        "Give the dataset a measure of the kind `eligible`, then one or more of the kind `events`; "
          + "or choose `table`.")
    case .quarters, .divergingBar:
      return FigureProblem.unfit(
        declaration, "shows a pay gap, and the figure shows a dataset",
        "Name a pay gap in `pay-gap` instead of `data`, or choose `bar`.")
    case .ragStrip:
      return FigureProblem.unfit(
        declaration, "shows the answers of an audit, and the figure shows a dataset",
        "Name an audit in `audit` instead of `data`, or choose `stacked-bar`.")
    default: return nil
    }
  }

  /// The measures that follow one another: those who could, then what happened to them.
  func stages(_ scope: FigureScope) -> (first: DatasetMeasure, later: [DatasetMeasure])? {
    let measures = scope.dataset.measures
    guard let first = measures.first(where: { $0.kind == .eligible }) else { return nil }
    let later = measures.filter { $0.kind == .events }
    return later.isEmpty ? nil : (first, later)
  }
}
