import Diagnostics
import Model

extension FigureBuilder {
  /// How many declared, for each of several datasets: a row for each.
  mutating func declarationRates(_ first: TableFigures) -> ShownFigure? {
    var tables = [first]
    for id in declaration.others {
      guard let table = table(id) else { return nil }
      tables.append(table)
    }
    guard declaration.chart.value == .bar || declaration.chart.value == .table else {
      diagnostics.append(
        FigureProblem.unfit(
          declaration, "can't show the declaration rates of several datasets",
          "Choose `bar` or `table`."))
      return nil
    }
    let counts = FigureUnit.count(decimals: 0)
    let percent = FigureUnit.percentage(decimals: DatasetTables.decimals)
    var rows: [FigureRow] = []
    for table in tables {
      guard let place = table.dimensions.firstIndex(where: \.hasUndeclared),
        let measure = DatasetTables(table).shared
      else {
        diagnostics.append(
          Diagnostic(
            .figureChartUnfit, at: declaration.chart.location,
            "The figure shows declaration rates, and the dataset "
              + "`\(table.dataset.key.dataset)` doesn’t count those who did not declare",
            advice: "Leave that dataset out of `data`."))
        return nil
      }
      let everyone = table.dimensions.map { _ in DatasetDimension.totalCode }
      let found = table.declarationRate(everyone, of: place, measure.id)
      rows.append(
        FigureRow(
          id: table.dataset.key.dataset, label: table.dimensions[place].label,
          shortLabel: table.dimensions[place].label,
          cells: [
            FigureCell(found.all, unit: counts), FigureCell(found.declared, unit: counts),
            FigureCell(found.rate, unit: percent),
          ]))
    }
    guard let scope = scope(first) else { return nil }
    let heading = scope.tables.heading(scope.measure)
    let table = FigureTable(
      caption: "Declaration rates by characteristic, \(scope.tables.time)",
      notes: [FigureScope.declaring, TableWords.rounding(DatasetTables.decimals)],
      rowHeading: "Characteristic",
      rowID: "dataset",
      columns: [
        FigureColumn(id: "all", heading: heading, label: heading, unit: counts, role: .base),
        FigureColumn(
          id: "declared", heading: "Declared", label: "Declared", unit: counts, role: .detail),
        FigureColumn(
          id: "declaration-rate", heading: "Declaration rate", label: "Declaration rate",
          unit: percent, role: .value),
      ], rows: rows)
    return shown(
      scope, table, subtitle: "Share of \(TableWords.inSentence(heading)) who told us",
      tables: Array(tables.dropFirst()))
  }
}
