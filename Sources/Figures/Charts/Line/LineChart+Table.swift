import Disclosure

extension LineChart {
  /// Rows are years, columns of values are lines.
  init?(_ table: FigureTable) {
    let rows = table.rows.filter { $0.cells.count == table.columns.count }
    let places = table.places(.value)
    let numbers = rows.flatMap { row in places.compactMap { row.cells[$0].number } }
    guard let tones = ChartTone.series(places.count), let unit = places.first,
      let scale = ChartScale(holding: numbers)
    else { return nil }
    self.scale = scale
    self.unit = table.columns[unit].unit
    self.rows = rows.map(\.shortLabel)
    series = zip(places, tones).enumerated().map { index, pair in
      LineSeries(
        name: table.columns[pair.0].label, tone: pair.1, shape: .of(index),
        points: rows.map { row in
          let cell = row.cells[pair.0]
          return cell.number.flatMap(scale.position).map {
            LinePoint(place: $0, text: cell.text, isProvisional: cell.marker == .provisional)
          }
        })
    }
    breaks = rows.indices.filter { $0 > 0 && rows[$0].breakBefore != nil }
    notes = Self.notes(rows, places, table)
  }

  private static func notes(
    _ rows: [FigureRow], _ places: [Int], _ table: FigureTable
  ) -> [ChartNote] {
    var notes: [ChartNote] = []
    for place in places {
      let missing = rows.filter { $0.cells[place].number == nil }
      guard !missing.isEmpty else { continue }
      let words = missing.map { "\($0.shortLabel) \($0.cells[place].text)" }
      notes.append(
        ChartNote(
          swatch: .hatch,
          text: "\(table.columns[place].label): \(words.joined(separator: ", "))"))
    }
    for row in rows.dropFirst() {
      guard let words = row.breakBefore else { continue }
      notes.append(
        ChartNote(
          swatch: .seriesBreak, text: "Break before \(row.shortLabel)", detail: words))
    }
    let hollow = rows.contains { row in
      places.contains { row.cells[$0].number != nil && row.cells[$0].marker == .provisional }
    }
    if hollow {
      notes.append(
        ChartNote(swatch: .hollow(.circle, .one), text: "A hollow point is provisional"))
    }
    return notes
  }
}
