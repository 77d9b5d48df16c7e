import Model

/// A drawing made of horizontal lanes on one scale: all kinds of bars, and dumbbells.
struct LaneChart {
  let kind: ChartKind
  let scale: ChartScale
  /// How a number of the scale reads; nil when no axis is drawn.
  let unit: FigureUnit?
  /// What shapes and colours mean, where labels beside them don't say.
  let key: [ChartNote]
  let panels: [LanePanel]
  /// Whether numbers stand to the left of what is drawn.
  let hasRoomLeft: Bool
  /// How much room numbers need to the right of what is drawn.
  let roomRight: LaneRoom

  init(
    kind: ChartKind, scale: ChartScale, unit: FigureUnit?, key: [ChartNote], panels: [LanePanel]
  ) {
    self.kind = kind
    self.scale = scale
    self.unit = unit
    self.key = key
    self.panels = panels
    let texts = panels.flatMap { $0.rows.flatMap { $0.lanes.flatMap(\.texts) } }
    hasRoomLeft = texts.contains { $0.side == .before }
    roomRight = LaneRoom(pixels: texts.map(\.widthRight).max() ?? 0)
  }
}

extension LaneText {
  /// How far it reaches to the right of its place, outside of bars; numbers are semi-bold.
  fileprivate var widthRight: Double {
    switch side {
    case .within, .before: 0
    case .after: TextWidth.of(text, size: 15) + 12
    case .edge: TextWidth.of(text, size: 15) + 24
    case .afterHatch: TextWidth.of(text, size: 15) + 38
    }
  }
}
