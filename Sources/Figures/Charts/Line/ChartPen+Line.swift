extension ChartPen {
  /// Scale, lines, points and what stands at their ends.
  mutating func draw(_ chart: LineChart, in frame: LineFrame, on plane: ChartPlane) {
    grid(of: chart, in: frame, on: plane)
    for series in chart.series {
      for (start, end) in chart.joins(series) {
        guard let first = series.points[start], let last = series.points[end] else { continue }
        line(
          .line(series.tone), chart.corner(start, first, plane), chart.corner(end, last, plane))
      }
    }
    for series in chart.series {
      for (row, point) in series.points.enumerated() {
        guard let point else { continue }
        let (x, y) = chart.corner(row, point, plane)
        let paint: ChartPaint =
          point.isProvisional ? .hollow(series.tone) : .fill(series.tone)
        path(series.shape.path, paint, x: x, y: y)
      }
    }
    ends(of: chart, in: frame, on: plane)
  }

  private mutating func grid(
    of chart: LineChart, in frame: LineFrame, on plane: ChartPlane
  ) {
    let (left, right) = (plane.x(Fraction(0)), plane.x(Fraction(1)))
    for tick in chart.scale.ticks {
      let y = plane.y(chart.down(tick.position))
      line(tick.number.units == 0 ? .axis : .grid, (left, y), (right, y))
      text(
        chart.unit.tick(tick.number), .tick, x: left, y: y, shift: -14, anchor: .end, size: 13)
    }
    for row in chart.breaks {
      let x = plane.x(.part(2 * row - 1, of: 2 * (chart.rows.count - 1)))
      line(.seriesBreak, (x, plane.y(Fraction(0))), (x, plane.y(Fraction(1))))
    }
    let below = plane.y(.part(frame.height + 20, of: frame.height))
    for row in frame.named(chart.rows) {
      text(
        chart.rows[row], .tick, x: plane.x(chart.across(row)), y: below, anchor: .middle, size: 13)
    }
  }

  private mutating func ends(
    of chart: LineChart, in frame: LineFrame, on plane: ChartPlane
  ) {
    let ended = chart.series.compactMap { series in
      series.points.last(where: { $0 != nil }).flatMap { $0 }.map { (series, $0) }
    }.filter { frame.hasNames || $0.0.points.last.flatMap { $0 } != nil }
    let places = frame.apart(ended.map { chart.down($0.1.place) })
    let x = plane.x(Fraction(1))
    for ((series, point), place) in zip(ended, places) {
      let y = plane.y(place)
      // A point right beside its words needs no second one.
      let own = chart.series.count < 2 || place == chart.down(point.place) && series.isEnded
      if !own {
        key(series.shape, series.tone, x: x, y: y)
      }
      text(
        frame.hasNames ? series.endText : point.text, .value, x: x, y: y,
        shift: own ? 14 : 36)
    }
  }
}

extension LineChart {
  fileprivate func corner(
    _ row: Int, _ point: LinePoint, _ plane: ChartPlane
  ) -> (x: String, y: String) {
    (plane.x(across(row)), plane.y(down(point.place)))
  }
}
