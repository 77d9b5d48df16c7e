import Disclosure
import Model

extension FigureBuilder {
  /// Rows by columns: shares within each row, in small multiples within each column.
  func crossed(_ scope: FigureScope) -> ShownFigure? {
    guard let columns = scope.columns else { return nil }
    let isWithinColumn = declaration.chart.value == .smallMultiples
    let shared = isWithinColumn ? scope.rows : columns
    let unit = scope.unit
    var shownColumns = scope.columnCodes.map { code in
      FigureColumn(
        id: code.code, heading: RowLabels.column(code, scope.columnCodes), label: code.label,
        unit: unit, role: .value)
    }
    let hasBase = scope.quantity != .count && !isWithinColumn
    let baseUnit = FigureUnit.count(decimals: scope.measure.kind.decimals)
    if hasBase {
      let whom = TableWords.capitalised(scope.whom(of: shared))
      shownColumns.append(
        FigureColumn(id: "base", heading: whom, label: whom, unit: baseUnit, role: .base))
    }
    let labels = RowLabels.rows(scope.rowCodes)
    let rows = zip(scope.rowCodes, labels).map { code, label in
      let codes = scope.codes(row: code.code)
      var cells = scope.columnCodes.map { column in
        FigureCell(scope.value(codes.replacing(columns, with: column.code), of: shared), unit: unit)
      }
      if hasBase { cells.append(FigureCell(scope.base(codes, of: shared), unit: baseUnit)) }
      return FigureRow(
        id: code.code, label: label, shortLabel: code.label, depth: code.depth,
        isTotal: code.isTotal, cells: cells)
    }
    let what = scope.heading(of: shared)
    let by = "\(scope.tables.name(scope.rows)) and \(scope.tables.name(columns))"
    let table = FigureTable(
      caption: "\(what) by \(by)\(scope.confinement), \(scope.tables.time)",
      notes: isWithinColumn ? columnNotes(scope, columns) : rowNotes(scope),
      rowHeading: scope.rowDimension.label, rowID: scope.rowDimension.id, columns: shownColumns,
      rows: rows)
    return shown(scope, table, subtitle: "\(what) by \(by)\(scope.confinement)")
  }

  private func rowNotes(_ scope: FigureScope) -> [String] {
    guard scope.quantity != .count else { return [] }
    return [
      "Each row is taken for itself: its percentages are of the number at its end.",
      TableWords.rounding(DatasetTables.decimals),
    ]
  }

  /// "Percentages are of the employees who declared in each column: Housing 240, Roads 310."
  private func columnNotes(_ scope: FigureScope, _ columns: Int) -> [String] {
    guard scope.quantity != .count else { return [] }
    let unit = FigureUnit.count(decimals: scope.measure.kind.decimals)
    let bases = scope.columnCodes.map { code in
      let base = scope.base(
        scope.everyone.replacing(columns, with: code.code), of: scope.rows)
      return "\(code.label) \(FigureCell(base, unit: unit).text)"
    }
    return [
      "Percentages are of the \(scope.whom(of: scope.rows)) in each column: "
        + bases.joined(separator: ", ") + ".",
      TableWords.rounding(DatasetTables.decimals),
    ]
  }
}
