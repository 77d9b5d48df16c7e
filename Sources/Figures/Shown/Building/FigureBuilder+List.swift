import Disclosure
import Model

extension FigureBuilder {
  /// A column of a list, with its cell for each category.
  struct ListColumn {
    let column: FigureColumn
    let cell: (TableCode) -> FigureCell
  }

  /// A row for each category: the value, what it is a part of, and what it is held against.
  mutating func list(_ scope: FigureScope) -> ShownFigure? {
    let place = scope.rows
    guard let compared = comparator(scope) else { return nil }
    let table = listTable(scope, place, compared)
    let by = scope.tables.name(place) + scope.confinement
    return shown(
      scope, table, subtitle: "\(scope.heading(of: place)) by \(by)", headline: headline(scope))
  }

  private func listTable(
    _ scope: FigureScope, _ place: Int, _ compared: [ListColumn]
  ) -> FigureTable {
    var columns = counts(scope)
    columns.append(
      ListColumn(
        column: FigureColumn(
          id: declaration.quantity.rawValue, heading: scope.heading(of: place),
          label: compared.isEmpty ? scope.heading(of: place) : people(of: scope),
          unit: scope.unit, role: .value)
      ) { code in
        let codes = scope.codes(row: code.code)
        return FigureCell(
          scope.value(codes, of: place), unit: scope.unit, flag: flag(codes, scope))
      })
    if declaration.quantity == .share {
      columns += compared
      if declaration.showsTargets || declaration.chart.value == .bullet {
        columns += targets(scope)
      }
    }
    let labels = RowLabels.rows(scope.rowCodes)
    var rows = zip(scope.rowCodes, labels).map { code, label in
      FigureRow(
        id: code.code, label: label, shortLabel: code.label, depth: code.depth,
        isTotal: code.isTotal, cells: columns.map { $0.cell(code) })
    }
    if declaration.chart.value == .bar { rows = ranked(rows, &columns) }
    let what = scope.heading(of: place)
    let by = scope.tables.name(place) + scope.confinement
    return FigureTable(
      caption: "\(what) by \(by), \(scope.tables.time)", notes: scope.notes(of: place),
      rowHeading: scope.rowDimension.label, rowID: scope.rowDimension.id,
      columns: columns.map(\.column), rows: rows)
  }

  /// Who is counted, in few words: beside a comparator, a chart names them.
  private func people(of scope: FigureScope) -> String {
    publication.data.populations.first { $0.id == scope.dataset.population.value }?.label
      ?? scope.heading(of: scope.rows)
  }

  /// Beside a share, how many; beside a rate, how many of how many.
  private func counts(_ scope: FigureScope) -> [ListColumn] {
    func column(_ measure: DatasetMeasure, _ role: FigureColumn.Role) -> ListColumn {
      let unit = FigureUnit.count(decimals: measure.kind.decimals)
      let heading = scope.tables.heading(measure)
      return ListColumn(
        column: FigureColumn(
          id: measure.id, heading: heading, label: heading, unit: unit, role: role)
      ) { code in
        let codes = scope.codes(row: code.code)
        return FigureCell(
          scope.figures.count(codes, measure.id), unit: unit,
          flag: flag(codes, scope, measure.id))
      }
    }
    switch declaration.quantity {
    case .count: return []
    case .share: return [column(scope.measure, .detail)]
    case .rate:
      return scope.eligible.map { [column($0, .base), column(scope.measure, .detail)] } ?? []
    case .declarationRate: return [column(scope.measure, .base)]
    }
  }

  /// A marker that stands beside a released number.
  func flag(_ codes: [String], _ scope: FigureScope, _ measure: String? = nil) -> Marker? {
    let id = measure ?? scope.measure.id
    guard measure != nil || scope.quantity == .count,
      case .released(_, let marker?) = scope.figures.table[codes, id]
    else { return Self.flag(scope.dataset.status) }
    return marker
  }

  /// The comparator's shares and how far those of the figure lie from them.
  ///
  /// - Returns: nil when the dataset has no such comparator, which is reported.
  private mutating func comparator(_ scope: FigureScope) -> [ListColumn]? {
    guard let id = declaration.comparator, declaration.quantity == .share else { return [] }
    let own = scope.dataset.comparators.filter { $0.dimension.value == scope.rowDimension.id }
    guard let comparator = own.first(where: { $0.id == id.value }) else {
      diagnostics.append(
        FigureProblem.unknown(
          id, "comparator", of: "Dataset `\(scope.dataset.key.dataset)`",
          for: scope.rowDimension.id, known: own.map(\.id)))
      return nil
    }
    func percentage(_ code: TableCode) -> Percentage? {
      comparator.shares.first { $0.code.value == code.code }?.percentage
    }
    func missing(_ code: TableCode) -> FigureCell {
      FigureCell(code.isDeclared ? .unavailable : .notApplicable)
    }
    return [
      ListColumn(
        column: FigureColumn(
          id: comparator.id, heading: comparator.label, label: comparator.label,
          unit: scope.unit, role: .comparator)
      ) { code in
        percentage(code).map { FigureCell(Figure($0), unit: scope.unit) } ?? missing(code)
      },
      ListColumn(
        column: FigureColumn(
          id: "difference", heading: "Difference (percentage points)", label: "Difference",
          unit: .points(decimals: DatasetTables.decimals), role: .difference)
      ) { code in
        guard let percentage = percentage(code) else { return missing(code) }
        return FigureCell(
          scope.value(scope.codes(row: code.code), of: scope.rows).gap(to: percentage),
          unit: .points(decimals: DatasetTables.decimals))
      },
    ]
  }

  private func targets(_ scope: FigureScope) -> [ListColumn] {
    func target(_ code: TableCode) -> RepresentationTarget? {
      scope.dataset.targets.first {
        $0.dimension.value == scope.rowDimension.id && $0.code.value == code.code
      }
    }
    return [
      ListColumn(
        column: FigureColumn(
          id: "target", heading: "Target", label: "Target", unit: scope.unit, role: .target)
      ) { code in
        target(code).map { FigureCell(Figure($0.percentage), unit: scope.unit) }
          ?? FigureCell(.notApplicable)
      },
      ListColumn(
        column: FigureColumn(
          id: "target-by", heading: "To be reached by", label: "To be reached by", unit: .words,
          role: .detail)
      ) { code in
        target(code).map { FigureCell(words: $0.by?.value.text ?? "No date") }
          ?? FigureCell(.notApplicable)
      },
      ListColumn(
        column: FigureColumn(
          id: "to-target", heading: "Difference from the target (percentage points)",
          label: "Difference from the target", unit: .points(decimals: DatasetTables.decimals),
          role: .difference)
      ) { code in
        guard let target = target(code) else { return FigureCell(.notApplicable) }
        return FigureCell(
          scope.value(scope.codes(row: code.code), of: scope.rows).gap(to: target.percentage),
          unit: .points(decimals: DatasetTables.decimals))
      },
    ]
  }

  /// With the rank of each category among those of its level, as a column of its own.
  private func ranked(_ rows: [FigureRow], _ columns: inout [ListColumn]) -> [FigureRow] {
    guard let value = columns.firstIndex(where: { $0.column.role == .value }) else { return rows }
    let among = rows.indices.filter { !rows[$0].isTotal && rows[$0].depth == 0 }
    let numbers = among.compactMap { rows[$0].cells[value].number }
    // A rank among numbers of which some are withheld would say something about those.
    guard among.count > 2, numbers.count == among.count else { return rows }
    columns.append(
      ListColumn(
        column: FigureColumn(
          id: "rank", heading: "Rank", label: "Rank", unit: .count(decimals: 0), role: .detail)
      ) { _ in FigureCell(.notApplicable) })
    return rows.enumerated().map { place, row in
      let rank = row.cells[value].number.map { own in
        1 + numbers.count { $0.units > own.units }
      }
      let cell =
        among.contains(place) && rank != nil
        ? FigureCell(.value(Fraction(rank ?? 0)), unit: .count(decimals: 0))
        : FigureCell(.notApplicable)
      return FigureRow(
        id: row.id, label: row.label, shortLabel: row.shortLabel, depth: row.depth,
        isTotal: row.isTotal, breakBefore: row.breakBefore, cells: row.cells + [cell])
    }
  }
}
