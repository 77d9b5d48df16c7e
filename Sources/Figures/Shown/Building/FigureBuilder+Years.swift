import Diagnostics
import Disclosure
import Model

extension FigureBuilder {
  /// A dataset in one year, beside the year before it.
  struct Year {
    let figures: TableFigures
    /// Why it can't be compared with the year before.
    let breakBefore: String?
  }

  /// The same over several years: a dumbbell has a column for each year, others a row.
  mutating func overYears(_ scope: FigureScope) -> ShownFigure? {
    let problems = diagnostics.count
    let years = years(scope)
    guard diagnostics.count == problems else { return nil }
    guard years.count > 1 else {
      diagnostics.append(
        Diagnostic(
          .figureChartUnfit, at: declaration.chart.location,
          "The figure shows several years, and only one has comparable numbers",
          advice: draft(before: scope).map {
            "Edition `\($0)` has it, but is a draft: publish it first, with `status: published`."
          }
            ?? "Earlier editions need a released dataset `\(scope.dataset.key.dataset)` of the same "
            + "population, denominator and dimensions; or name datasets of earlier years in `before`."
        ))
      return nil
    }
    let isDumbbell = declaration.chart.value == .dumbbell
    if isDumbbell, let reason = years.last?.breakBefore {
      diagnostics.append(
        FigureProblem.unfit(
          declaration, "would join two years that can't be compared: \(reason)",
          "Choose `line` with more years, or `bar` for this year alone."))
      return nil
    }
    return isDumbbell ? thenAndNow(scope, years) : trend(scope, years)
  }

  /// Oldest first, this edition's last.
  private mutating func years(_ scope: FigureScope) -> [Year] {
    let names = [scope.dataset.key.dataset] + scope.dataset.formerly.map(\.value)
    var earlier: [TableFigures] = []
    for older in publication.editions[..<edition].reversed()
    where !isHidden(older) && earlier.count < declaration.years - 1 {
      let tables = names.compactMap { release[DatasetKey(edition: older.id, dataset: $0)] }
      if let table = tables.first {
        earlier.append(TableFigures(table, catalogue: publication.data))
      }
    }
    let tables = named(beside: earlier + [scope.figures]) + earlier.reversed()
    var years: [Year] = []
    for table in (tables + [scope.figures]).sorted(by: {
      $0.dataset.time.end < $1.dataset.time.end
    }) {
      guard let last = years.last else {
        years.append(Year(figures: table, breakBefore: nil))
        continue
      }
      switch DatasetChange(table, since: last.figures) {
      case nil: continue
      case .broken(let reason): years.append(Year(figures: table, breakBefore: reason))
      case .comparable: years.append(Year(figures: table, breakBefore: nil))
      }
    }
    return years
  }

  /// A draft whose numbers would be shown if it were published.
  private func draft(before scope: FigureScope) -> String? {
    let names = [scope.dataset.key.dataset] + scope.dataset.formerly.map(\.value)
    return publication.editions[..<edition].last { older in
      isHidden(older)
        && names.contains { release[DatasetKey(edition: older.id, dataset: $0)] != nil }
    }?.id
  }

  /// The tables that `before` names; each must add a time to those that are there anyway.
  private mutating func named(beside others: [TableFigures]) -> [TableFigures] {
    var found: [TableFigures] = []
    for id in declaration.before {
      guard let table = table(id) else { continue }
      if let problem = misfit(table, id, beside: others + found) {
        diagnostics.append(problem)
      } else {
        found.append(table)
      }
    }
    return found
  }

  private func misfit(
    _ table: TableFigures, _ id: Located<String>, beside others: [TableFigures]
  ) -> Diagnostic? {
    let (dataset, own) = (table.dataset, others.last { $0.dataset.key.edition == editionID })
    if others.contains(where: { $0.dataset.key == dataset.key }) {
      return Diagnostic(
        .figureBeforeUnfit, at: id.location, "The figure shows the dataset `\(id.value)` already",
        advice:
          "Take it out of `before`: the figure’s own dataset, and those of the same name that "
          + "`years` finds in earlier editions, need no naming.")
    }
    if let twin = others.first(where: { $0.dataset.time.end == dataset.time.end }) {
      return Diagnostic(
        .figureBeforeUnfit, at: id.location,
        "The dataset `\(id.value)` is of \(TableWords.time(dataset.time)), and so is "
          + "`\(twin.dataset.key.dataset)`, which the figure shows already",
        advice: "Keep one of the two: a series has one number for each time.")
    }
    guard let own, !dataset.countsLike(own.dataset) else { return nil }
    return Diagnostic(
      .figureBeforeUnfit, at: id.location,
      "The dataset `\(id.value)` can’t stand beside `\(own.dataset.key.dataset)`: it counts other "
        + "people, or by other dimensions",
      advice: "Name datasets of the same `population`, `denominator` and `dimensions`, all with "
        + "`as-at` or all with `period`.")
  }

  private func trend(_ scope: FigureScope, _ years: [Year]) -> ShownFigure {
    let place = scope.rows
    let isOne = scope.rowCodes.count == 1
    let unit = scope.unit
    var columns = scope.rowCodes.map { code in
      FigureColumn(
        id: code.code, heading: RowLabels.column(code, scope.rowCodes), label: code.label,
        unit: unit, role: .value)
    }
    let baseUnit = FigureUnit.count(decimals: scope.measure.kind.decimals)
    let hasBase = scope.quantity == .share || (scope.quantity == .rate && isOne)
    if hasBase {
      let whom = TableWords.capitalised(scope.whom(of: place))
      columns.append(
        FigureColumn(id: "base", heading: whom, label: whom, unit: baseUnit, role: .base))
    }
    let rows = years.map { year in
      var cells = scope.rowCodes.map { code in
        FigureCell(
          scope.value(scope.codes(row: code.code), of: place, in: year.figures), unit: unit,
          flag: Self.flag(year.figures.dataset.status))
      }
      if hasBase {
        let codes = isOne ? scope.codes(row: scope.rowCodes[0].code) : scope.everyone
        cells.append(
          FigureCell(scope.base(codes, of: place, in: year.figures), unit: baseUnit))
      }
      let label = TableWords.time(year.figures.dataset.time)
      return FigureRow(
        id: year.figures.dataset.time.end.iso, label: label,
        shortLabel: Self.year(year.figures.dataset.time), breakBefore: year.breakBefore,
        cells: cells)
    }
    let what = scope.heading(of: place)
    let by = isOne ? ": \(scope.rowCodes[0].label)" : " by \(scope.tables.name(place))"
    var notes = scope.quantity == .count ? [] : [TableWords.rounding(DatasetTables.decimals)]
    for (year, row) in zip(years, rows) {
      if let reason = year.breakBefore {
        notes.append("Numbers from \(row.label) on can’t be compared with those before: \(reason)")
      }
    }
    let span = "\(rows.first?.label ?? "") to \(rows.last?.label ?? "")"
    let table = FigureTable(
      caption: "\(what)\(by)\(scope.confinement), \(span)", notes: notes,
      rowHeading: scope.figures.dataset.time.isSnapshot ? "Day" : "Year", rowID: "time",
      columns: columns, rows: rows)
    return shown(
      scope, table, subtitle: "\(what)\(by)\(scope.confinement), \(span)",
      headline: headline(scope), tables: years.reversed().map(\.figures))
  }

  private func thenAndNow(_ scope: FigureScope, _ years: [Year]) -> ShownFigure {
    let place = scope.rows
    let (then, now) = (years[years.count - 2].figures, scope.figures)
    let times = [then, now].map { TableWords.time($0.dataset.time) }
    let unit = scope.unit
    let isCount = scope.quantity == .count
    let change: FigureUnit = isCount ? unit : .points(decimals: DatasetTables.decimals)
    let columns = [
      FigureColumn(
        id: "before", heading: times[0], label: Self.year(then.dataset.time), unit: unit,
        role: .comparator),
      FigureColumn(
        id: "now", heading: times[1], label: Self.year(now.dataset.time), unit: unit, role: .value),
      FigureColumn(
        id: "change", heading: isCount ? "Change" : "Change (percentage points)",
        label: "Change", unit: change, role: .difference),
    ]
    let rows = zip(scope.rowCodes, RowLabels.rows(scope.rowCodes)).map { code, label in
      let codes = scope.codes(row: code.code)
      let (before, after) = (
        scope.value(codes, of: place, in: then), scope.value(codes, of: place, in: now)
      )
      return FigureRow(
        id: code.code, label: label, shortLabel: code.label, depth: code.depth,
        isTotal: code.isTotal,
        cells: [
          FigureCell(before, unit: unit, flag: Self.flag(then.dataset.status)),
          FigureCell(after, unit: unit, flag: Self.flag(now.dataset.status)),
          FigureCell(after.difference(from: before), unit: change),
        ])
    }
    let what = scope.heading(of: place)
    let by = scope.tables.name(place) + scope.confinement
    let bases = basesNote(scope, [then, now], times)
    var notes = bases + scope.notes(of: place).dropFirst(bases.count)
    if !isCount { notes.append("Changes are worked out before percentages are rounded.") }
    let table = FigureTable(
      caption: "\(what) by \(by), \(times[0]) and \(times[1])", notes: notes,
      rowHeading: scope.rowDimension.label, rowID: scope.rowDimension.id, columns: columns,
      rows: rows)
    return shown(
      scope, table, subtitle: "\(what) by \(by), \(times[0]) and \(times[1])",
      headline: headline(scope), tables: [then])
  }

  /// "Percentages are of all employees: 6,327 (31 March 2025) and 6,412 (31 March 2026)."
  private func basesNote(
    _ scope: FigureScope, _ years: [TableFigures], _ times: [String]
  ) -> [String] {
    guard scope.quantity == .share else { return [] }
    let unit = FigureUnit.count(decimals: scope.measure.kind.decimals)
    let bases = zip(years, times).map { figures, time in
      "\(FigureCell(scope.base(scope.everyone, of: scope.rows, in: figures), unit: unit).text) (\(time))"
    }
    let whom = scope.tables.whom(scope.rows, scope.measure)
    return ["Percentages are of \(whom): \(bases.joined(separator: " and "))."]
  }

  static func flag(_ status: DatasetStatus) -> Marker? {
    switch status {
    case .final: nil
    case .provisional: .provisional
    case .revised: .revised
    }
  }

  /// "2026", "2025–26".
  static func year(_ time: DatasetTime) -> String {
    switch time {
    case .snapshot(let day): return "\(day.value.year)"
    case .period(let period):
      guard period.start.year != period.end.year else { return "\(period.end.year)" }
      let end = period.end.year % 100
      return "\(period.start.year)–\(end < 10 ? "0" : "")\(end)"
    }
  }
}
