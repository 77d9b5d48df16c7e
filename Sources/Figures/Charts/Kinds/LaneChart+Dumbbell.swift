extension LaneChart {
  /// Two values of each row, and the line between them.
  static func dumbbell(_ table: FigureTable) -> LaneChart? {
    let drawn = DrawnTable(table, keepsTotals: false)
    let places = drawn.values + drawn.comparators
    guard places.count <= PointShape.allCases.count,
      let tones = ChartTone.series(places.count),
      let scale = ChartScale(holding: drawn.numbers(places))
    else { return nil }
    let series = zip(places, tones).enumerated().map { index, pair in
      DumbbellSeries(
        place: pair.0, label: drawn.column(pair.0).label, tone: pair.1, shape: .of(index))
    }
    let rows = drawn.rows.map { row in
      LaneRow.dumbbell(row, series, scale)
    }
    return LaneChart(
      kind: .dumbbell, scale: scale, unit: drawn.unit,
      key: series.map { ChartNote(swatch: .point($0.shape, $0.tone), text: $0.label) },
      panels: [LanePanel(heading: nil, rows: rows)])
  }
}

/// One of the two values that a dumbbell joins.
private struct DumbbellSeries {
  let place: Int
  let label: String
  let tone: ChartTone
  let shape: PointShape
}

extension LaneRow {
  fileprivate static func dumbbell(
    _ row: FigureRow, _ series: [DumbbellSeries], _ scale: ChartScale
  ) -> LaneRow {
    var points: [(place: Fraction, units: Fraction, series: DumbbellSeries, text: String)] = []
    var notes: [ChartNote] = []
    for one in series {
      let cell = row.cells[one.place]
      if let place = cell.number.flatMap(scale.position) {
        points.append((place, place, one, cell.text))
      } else {
        notes.append(ChartNote(swatch: .hatch, text: "\(one.label) \(cell.text)"))
      }
    }
    points.sort { $0.place.isLess(than: $1.place) }
    var lane = Lane()
    if let first = points.first, let last = points.last, points.count > 1 {
      lane.shapes.append(.link(first.place, last.place))
    }
    lane.shapes += points.map { .point($0.place, $0.series.shape, $0.series.tone) }
    let isShort = points.allSatisfy { TextWidth.of($0.text, size: 14) <= 54 }
    if points.count <= 2, isShort {
      if points.count == 2 {
        lane.texts.append(LaneText(text: points[0].text, place: points[0].place, side: .before))
      }
      if let last = points.last {
        lane.texts.append(LaneText(text: last.text, place: last.place, side: .after))
      }
    } else {
      notes =
        points.map {
          ChartNote(
            swatch: .point($0.series.shape, $0.series.tone),
            text: "\($0.series.label) \($0.text)")
        } + notes
    }
    return LaneRow(
      label: row.shortLabel, depth: row.depth, isTotal: row.isTotal, lanes: [lane], notes: notes)
  }
}
