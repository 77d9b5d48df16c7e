import Diagnostics
import Model

extension FigureBuilder {
  /// Looks up every name of the declaration in a dataset.
  ///
  /// - Returns: nil when one of them is unknown.
  mutating func scope(_ figures: TableFigures) -> FigureScope? {
    let before = diagnostics.count
    let rows = dimension(declaration.rows, of: figures) ?? 0
    let columns = dimension(declaration.columns, of: figures)
    var everyone = figures.dimensions.map { _ in DatasetDimension.totalCode }
    for filter in declaration.filters {
      guard let place = dimension(filter.dimension, of: figures),
        let code = code(filter.code, of: figures.dimensions[place])
      else { continue }
      everyone[place] = code.code
    }
    let dimension = figures.dimensions[rows]
    let chosen = declaration.categories.compactMap { code($0, of: dimension) }
    let rowCodes = declaration.categories.isEmpty ? defaultRows(dimension, figures) : chosen
    var columnCodes: [TableCode] = []
    if let columns {
      let dimension = figures.dimensions[columns]
      let chosen = declaration.columnCategories.compactMap { code($0, of: dimension) }
      let isOfDeclared = figures.dataset.denominator == .declared
      columnCodes =
        declaration.columnCategories.isEmpty
        ? dimension.roots.filter { $0.isDeclared || !isOfDeclared } : chosen
    }
    _ = declaration.headline.map { code($0, of: dimension) }
    let measure = measure(of: figures.dataset)
    guard diagnostics.count == before, let measure else { return nil }
    return FigureScope(
      figures: figures, tables: DatasetTables(figures), rows: rows, rowCodes: rowCodes,
      columns: columns, columnCodes: columnCodes, everyone: everyone,
      quantity: declaration.quantity, measure: measure,
      eligible: eligible(of: measure, in: figures.dataset))
  }

  /// All categories, of a bullet those with a target; the total first.
  private func defaultRows(_ dimension: TableDimension, _ figures: TableFigures) -> [TableCode] {
    switch declaration.chart.value {
    case .bullet:
      let targets = figures.dataset.targets.filter { $0.dimension.value == dimension.id }
      return dimension.codes.filter { code in targets.contains { $0.code.value == code.code } }
    case .line, .stackedBar, .funnel: return dimension.roots.filter(\.isDeclared)
    default: return dimension.codes
    }
  }

  private mutating func dimension(_ id: Located<String>?, of figures: TableFigures) -> Int? {
    guard let id else { return nil }
    if let place = figures.dimensions.firstIndex(where: { $0.id == id.value }) { return place }
    diagnostics.append(
      FigureProblem.unknown(
        id, "dimension", of: "Dataset `\(figures.dataset.key.dataset)`",
        known: figures.dimensions.map(\.id)))
    return nil
  }

  mutating func code(_ code: Located<String>, of dimension: TableDimension) -> TableCode? {
    if let found = dimension[code.value] { return found }
    diagnostics.append(
      FigureProblem.unknown(
        code, "category", of: "Dimension `\(dimension.id)`", known: dimension.codes.map(\.code)))
    return nil
  }

  private mutating func measure(of dataset: Dataset) -> DatasetMeasure? {
    if let id = declaration.measure {
      if let measure = dataset.measures.first(where: { $0.id == id.value }) { return measure }
      diagnostics.append(
        FigureProblem.unknown(
          id, "measure", of: "Dataset `\(dataset.key.dataset)`", known: dataset.measures.map(\.id)))
      return nil
    }
    let isRate = declaration.quantity == .rate
    return dataset.measures.first { isRate ? $0.kind == .events : $0.kind == .headcount }
      ?? dataset.measures.first
  }

  private func eligible(of measure: DatasetMeasure, in dataset: Dataset) -> DatasetMeasure? {
    guard measure.kind == .events else { return nil }
    let before = dataset.measures.prefix { $0.id != measure.id }
    return before.last { $0.kind == .eligible }
      ?? dataset.measures.first { $0.kind == .eligible }
  }
}
