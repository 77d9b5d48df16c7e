package import Model

extension ChartKind {
  /// How many columns of values a chart can show and stay legible. Of parts, one more may hold those
  /// of whom the answer is not known.
  package var mostSeries: Int {
    switch self {
    case .table: .max
    case .bar, .dumbbell, .line, .bullet, .divergingBar: 4
    case .stackedBar, .quarters: 7
    case .funnel, .ragStrip: 6
    case .smallMultiples, .heatTable: 12
    }
  }
}
