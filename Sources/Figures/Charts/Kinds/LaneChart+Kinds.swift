import Model

extension LaneChart {
  /// Nil for a kind that has no lanes, and for a table of which nothing can be drawn.
  static func make(_ kind: ChartKind, _ table: FigureTable) -> LaneChart? {
    switch kind {
    case .bar, .bullet, .divergingBar: bars(kind, table)
    case .stackedBar, .quarters, .ragStrip: stack(kind, table)
    case .dumbbell: dumbbell(table)
    case .smallMultiples: multiples(table)
    case .funnel: funnel(table)
    case .table, .line, .heatTable: nil
    }
  }
}
