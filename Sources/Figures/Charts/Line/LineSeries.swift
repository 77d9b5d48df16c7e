/// A line of a trend.
struct LineSeries {
  let name: String
  let tone: ChartTone
  let shape: PointShape
  /// One for each row; nil where there is no number.
  let points: [LinePoint?]

  /// Whether the last row has a number.
  var isEnded: Bool { points.last.flatMap { $0 } != nil }

  /// What stands beside its end: the name, and the last number if it is that of the last row.
  var endText: String {
    points.last?.map { "\(name) \($0.text)" } ?? name
  }
}
