package import Model

extension ChartKind {
  /// How many columns of values a chart can show and stay legible. Of parts, one more may hold those
  /// of whom the answer is not known.
  package var mostSeries: Int {
    switch self {
    case .table: .max
    case .bar, .dumbbell, .line, .bullet, .divergingBar: 4
    case .stackedBar, .quarters: 7
    case .funnel: 6
    // Each part has a shape and a word.
    case .ragStrip: 12
    case .heatTable: 8
    case .smallMultiples: 12
    }
  }
}
