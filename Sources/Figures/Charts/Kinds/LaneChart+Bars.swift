import Model

extension LaneChart {
  /// Bars from nought, one for each value of a row, with marks for what they are compared with and
  /// what they are to reach.
  static func bars(_ kind: ChartKind, _ table: FigureTable) -> LaneChart? {
    let drawn = DrawnTable(table, keepsTotals: false)
    guard let tones = ChartTone.series(drawn.values.count),
      let scale = ChartScale(
        holding: drawn.numbers(drawn.values + drawn.comparators + drawn.targets)),
      !drawn.numbers(drawn.values).isEmpty
    else { return nil }
    let rows = drawn.rows.map { row in
      let marks = drawn.marks(of: row, on: scale)
      let lanes = zip(drawn.values, tones).map { place, tone in
        Lane.bar(row.cells[place], tone, scale, marks: marks.map(\.shape))
      }
      return LaneRow(
        label: row.shortLabel, depth: row.depth, isTotal: row.isTotal, lanes: lanes,
        notes: drawn.notes(of: row))
    }
    let key =
      drawn.values.count > 1
      ? zip(drawn.values, tones).map {
        ChartNote(swatch: .tone($1), text: drawn.column($0).label)
      } : []
    return LaneChart(
      kind: kind, scale: scale, unit: drawn.unit, key: key,
      panels: [LanePanel(heading: nil, rows: rows)])
  }

  /// A panel of bars for each column.
  static func multiples(_ table: FigureTable) -> LaneChart? {
    let drawn = DrawnTable(table, keepsTotals: false)
    guard let scale = ChartScale(holding: drawn.numbers(drawn.values)) else { return nil }
    let panels = drawn.values.map { place in
      LanePanel(
        heading: drawn.column(place).label,
        rows: drawn.rows.map { row in
          LaneRow(
            label: row.shortLabel, depth: row.depth, isTotal: row.isTotal,
            lanes: [.bar(row.cells[place], .one, scale)])
        })
    }
    return LaneChart(
      kind: .smallMultiples, scale: scale, unit: drawn.unit, key: [], panels: panels)
  }

  /// A panel for each row, in it a bar for each stage.
  static func funnel(_ table: FigureTable) -> LaneChart? {
    let drawn = DrawnTable(table, keepsTotals: true)
    guard let scale = ChartScale(holding: drawn.numbers(drawn.values)) else { return nil }
    let panels = drawn.rows.map { row in
      LanePanel(
        heading: row.shortLabel,
        rows: drawn.values.map { place in
          LaneRow(
            label: drawn.column(place).label, lanes: [.bar(row.cells[place], .one, scale)])
        })
    }
    return LaneChart(kind: .funnel, scale: scale, unit: drawn.unit, key: [], panels: panels)
  }
}

extension Lane {
  /// A bar from nought and its number, or the hatch and what stands instead of a number.
  fileprivate static func bar(
    _ cell: FigureCell, _ tone: ChartTone, _ scale: ChartScale, marks: [LaneShape] = []
  ) -> Lane {
    guard let number = cell.number, let end = scale.position(number),
      let length = scale.length(number.magnitude)
    else {
      let place = marks.isEmpty ? scale.zero : Fraction(1)
      return Lane(
        shapes: [.hatch(place)] + marks,
        texts: [LaneText(text: cell.text, place: place, side: .afterHatch)])
    }
    let isBelow = number.units < 0
    let bar = LaneShape.bar(start: isBelow ? end : scale.zero, length: length, tone)
    // Beside a bar with marks the number could be taken for theirs.
    let text =
      marks.isEmpty
      ? LaneText(text: cell.text, place: end, side: isBelow ? .before : .after)
      : LaneText(text: cell.text, place: Fraction(1), side: .edge)
    return Lane(shapes: [bar] + marks, texts: [text])
  }
}

extension DrawnTable {
  /// Comparators and targets of a row that have a number.
  fileprivate func marks(of row: FigureRow, on scale: ChartScale) -> [(
    shape: LaneShape, place: Int
  )] {
    comparators.compactMap { place in
      row.cells[place].number.flatMap(scale.position).map { (.comparator($0), place) }
    }
      + targets.compactMap { place in
        row.cells[place].number.flatMap(scale.position).map { (.target($0), place) }
      }
  }

  /// What the marks are, in words.
  fileprivate func notes(of row: FigureRow) -> [ChartNote] {
    func notes(_ places: [Int], _ swatch: ChartSwatch) -> [ChartNote] {
      places.map { place in
        let cell = row.cells[place]
        return ChartNote(
          swatch: cell.number == nil ? .hatch : swatch,
          text: "\(column(place).label) \(cell.text)")
      }
    }
    return notes(comparators, .comparator) + notes(targets, .target)
  }
}
