extension HeatChart {
  /// Each shade is for a quarter of the scale that holds nought and all the numbers.
  init?(_ table: FigureTable) {
    let drawn = DrawnTable(table, keepsTotals: false)
    guard let scale = ChartScale(holding: drawn.numbers(drawn.values)) else { return nil }
    columns = drawn.values.map { drawn.column($0).label }
    rows = drawn.rows.map { row in
      HeatRow(
        label: row.shortLabel, depth: row.depth, isTotal: row.isTotal,
        cells: drawn.values.map { place in
          let cell = row.cells[place]
          return HeatCell(
            text: cell.text,
            shade: cell.number.flatMap(scale.position).map { HeatShade(at: $0) })
        })
    }
  }
}

extension HeatShade {
  /// - Parameter place: on the scale, 0 to 1.
  init(at place: Fraction) {
    let quarter = place.numerator * 4 / place.denominator
    self = HeatShade(rawValue: Int(clamping: min(quarter, 3))) ?? .none
  }
}
