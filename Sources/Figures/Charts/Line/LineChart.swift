/// A trend: a place along the time for each row, a line for each column.
struct LineChart {
  let scale: ChartScale
  let unit: FigureUnit
  let rows: [String]
  let series: [LineSeries]
  /// The places of rows that can't be compared with the one before.
  let breaks: [Int]
  /// Breaks, numbers that are missing, and what hollow points are.
  let notes: [ChartNote]

  /// How far along a row stands.
  func across(_ row: Int) -> Fraction {
    rows.count > 1 ? .part(row, of: rows.count - 1) : .half
  }

  /// From the top, 0 to 1.
  func down(_ place: Fraction) -> Fraction {
    Fraction(1).minus(place) ?? Fraction(0)
  }

  /// Whether names fit beside the ends of the lines.
  var namesFit: Bool {
    series.allSatisfy { TextWidth.of($0.endText, size: 14) <= Double(LineFrame.nameRoom - 40) }
  }

  /// Whether a number at the end of a line is longer than "100.0%".
  var hasLongEnds: Bool {
    series.contains { series in
      series.points.last?.map { TextWidth.of($0.text, size: 14) > 46 } ?? false
    }
  }

  var key: [ChartNote] {
    series.map { ChartNote(swatch: .point($0.shape, $0.tone), text: $0.name) }
  }

  /// Between which rows lines are drawn: both have a number and nothing parts them.
  func joins(_ series: LineSeries) -> [(Int, Int)] {
    rows.indices.dropFirst().compactMap { row in
      guard series.points[row] != nil, series.points[row - 1] != nil, !breaks.contains(row) else {
        return nil
      }
      return (row - 1, row)
    }
  }
}
