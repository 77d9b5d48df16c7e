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
  var hasRoomLeft: Bool {
    texts.contains { $0.side == .before }
  }

  /// How much room numbers need to the right of what is drawn.
  var roomRight: LaneRoom {
    LaneRoom(
      pixels: texts.map { text in
        switch text.side {
        case .within, .before: 0
        case .after, .edge: TextWidth.of(text.text, size: 14) + 12
        case .afterHatch: TextWidth.of(text.text, size: 14) + 38
        }
      }.max() ?? 0)
  }

  private var texts: [LaneText] {
    panels.flatMap(\.rows).flatMap(\.lanes).flatMap(\.texts)
  }
}
