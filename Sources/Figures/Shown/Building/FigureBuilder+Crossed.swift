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
        unit: unit, role: .value, isUnknown: !code.isDeclared && !code.isTotal)
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
        FigureCell(
          scope.value(codes.replacing(columns, with: column.code), of: shared), unit: unit,
          flag: Self.flag(scope.dataset.status))
      }
      if hasBase { cells.append(FigureCell(scope.base(codes, of: shared), unit: baseUnit)) }
      return FigureRow(
        id: code.code, label: label, shortLabel: code.label, depth: code.depth,
        isTotal: code.isTotal, cells: cells)
    }
    let what = crossedHeading(scope, shared)
    let table = FigureTable(
      caption: "\(what)\(scope.confinement), \(scope.tables.time)",
      notes: isWithinColumn ? columnNotes(scope, columns) : rowNotes(scope),
      rowHeading: scope.rowDimension.label, rowID: scope.rowDimension.id, columns: shownColumns,
      rows: rows)
    return shown(scope, table, subtitle: "\(what)\(scope.confinement)")
  }

  /// "Share of employees within each ethnic group, by grade": each group's shares are of its own.
  private func crossedHeading(_ scope: FigureScope, _ shared: Int) -> String {
    let columns = scope.columns ?? scope.rows
    let (rows, others) = (scope.tables.name(scope.rows), scope.tables.name(columns))
    guard scope.quantity == .share else {
      return "\(scope.heading(of: shared)) by \(rows) and \(others)"
    }
    let (each, by) = shared == scope.rows ? (others, rows) : (rows, others)
    let whom = (scope.isOfEveryone ? "all " : "") + scope.whom(of: shared)
    return "Share of \(whom) within each \(each), by \(by)"
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
