import Disclosure
import Model

extension FigureBuilder {
  /// Each category's way through the stages, and how likely the last is beside another category.
  mutating func funnel(_ scope: FigureScope) -> ShownFigure? {
    guard let (first, later) = stages(scope) else { return nil }
    let compared = declaration.comparedWith.map { code($0, of: scope.rowDimension) }
    if let compared, compared == nil { return nil }
    let against = compared.flatMap { $0 }
    func counts(_ measure: DatasetMeasure) -> FigureUnit {
      .count(decimals: measure.kind.decimals)
    }
    let percent = FigureUnit.percentage(decimals: DatasetTables.decimals)
    let times = FigureUnit.times(decimals: 2)
    var columns = [
      FigureColumn(
        id: first.id, heading: scope.tables.heading(first), label: scope.tables.heading(first),
        unit: counts(first), role: .base)
    ]
    for stage in later {
      columns.append(
        FigureColumn(
          id: stage.id, heading: scope.tables.heading(stage), label: scope.tables.heading(stage),
          unit: counts(stage), role: .detail))
      columns.append(
        FigureColumn(
          id: "\(stage.id)-rate", heading: scope.tables.rateHeading(stage, first),
          label: scope.tables.heading(stage), unit: percent, role: .value))
    }
    let last = later[later.count - 1]
    if let against {
      columns.append(
        FigureColumn(
          id: "likelihood",
          heading: "\(scope.tables.heading(last)): how many times as likely as for "
            + against.label, label: "Relative likelihood", unit: times,
          role: .difference))
    }
    let labels = RowLabels.rows(scope.rowCodes)
    let rows = zip(scope.rowCodes, labels).map { code, label in
      let codes = scope.codes(row: code.code)
      let flag = Self.flag(scope.dataset.status)
      var cells = [
        FigureCell(scope.figures.count(codes, first.id), unit: counts(first), flag: flag)
      ]
      for stage in later {
        cells.append(
          FigureCell(scope.figures.count(codes, stage.id), unit: counts(stage), flag: flag))
        cells.append(
          FigureCell(
            scope.figures.rate(codes, events: stage.id, eligible: first.id), unit: percent,
            flag: flag))
      }
      if let against {
        let likelihood = RelativeLikelihood(
          group: codes, comparedWith: scope.codes(row: against.code), events: last.id,
          eligible: first.id)
        cells.append(
          code.code == against.code
            ? FigureCell(.notApplicable)
            : FigureCell(scope.figures.relativeLikelihood(likelihood), unit: times))
      }
      return FigureRow(
        id: code.code, label: label, shortLabel: code.label, depth: code.depth,
        isTotal: code.isTotal, cells: cells)
    }
    let stages = ([first] + later).map { TableWords.inSentence($0.label) }
    let what = TableWords.capitalised(stages.joined(separator: ", "))
    let by = scope.tables.name(scope.rows) + scope.confinement
    var notes = [TableWords.rounding(DatasetTables.decimals)]
    if against != nil {
      notes.append(
        "Relative likelihoods are worked out from the numbers before they are rounded; 1.00 means "
          + "equally likely. Small groups make them uncertain.")
    }
    let table = FigureTable(
      caption: "\(what) by \(by), \(scope.tables.time)", notes: notes,
      rowHeading: scope.rowDimension.label, rowID: scope.rowDimension.id, columns: columns,
      rows: rows, meanings: against.map { meanings(rows, comparedWith: $0) } ?? [:])
    return shown(scope, table, subtitle: "\(what) by \(by)")
  }

  /// The group that others are compared with has no likelihood; nothing else may be meant.
  private func meanings(
    _ rows: [FigureRow], comparedWith against: TableCode
  ) -> [Marker: String] {
    let others = rows.contains { row in
      let cells = row.id == against.code ? row.cells.dropLast() : row.cells[...]
      return cells.contains { $0.marker == .notApplicable }
    }
    let words = "Not applicable: \(against.label) is the group that the others are compared with."
    return [.notApplicable: others ? words + " Elsewhere it is a share of nobody." : words]
  }
}
