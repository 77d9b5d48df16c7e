extension ChartPen {
  /// The shapes and numbers of a lane.
  mutating func draw(_ lane: Lane, of chart: LaneChart, on plane: ChartPlane) {
    let bar = chart.barHeight
    let (top, height) = (plane.y(bar.top), plane.height(bar.height))
    for shape in lane.shapes {
      switch shape {
      case .bar(let start, let length, let tone):
        self.shape(
          "rect", .fill(tone),
          ["x": plane.x(start), "y": top, "width": plane.width(length), "height": height])
      case .gap(let place):
        let x = plane.x(place)
        line(.gap, (x, plane.y(Fraction(0))), (x, plane.y(Fraction(1))))
      case .link(let start, let end):
        let middle = plane.y(.half)
        line(.link, (plane.x(start), middle), (plane.x(end), middle))
      case .point(let place, let point, let tone):
        path(point.path, .fill(tone), x: plane.x(place), y: plane.y(.half))
      case .comparator(let place): mark(at: plane.x(place), width: 3, plane)
      case .target(let place): mark(at: plane.x(place), width: 5, plane)
      case .hatch(let place): hatch(x: plane.x(place), y: plane.y(.half))
      }
    }
    for text in lane.texts { draw(text, on: plane) }
  }

  mutating func line(
    _ paint: ChartPaint, _ start: (x: String, y: String), _ end: (x: String, y: String)
  ) {
    shape("line", paint, ["x1": start.x, "y1": start.y, "x2": end.x, "y2": end.y])
  }

  /// Lines at the steps of a scale, and a darker one at nought.
  mutating func grid(of chart: LaneChart, on plane: ChartPlane) {
    let (top, bottom) = (plane.y(Fraction(0)), plane.y(Fraction(1)))
    let places = chart.unit == nil ? [] : chart.scale.ticks.map(\.position)
    for place in places where place != chart.scale.zero {
      line(.grid, (plane.x(place), top), (plane.x(place), bottom))
    }
    let zero = plane.x(chart.scale.zero)
    line(.axis, (zero, top), (zero, bottom))
  }

  /// The numbers at the steps of a scale.
  mutating func ticks(of chart: LaneChart, on plane: ChartPlane) {
    guard let unit = chart.unit else { return }
    let ticks = chart.scale.ticks
    for (index, tick) in ticks.enumerated() {
      // Without room beside the scale, its ends stay within it.
      var anchor = ChartAnchor.middle
      if tick.position == Fraction(0), !chart.hasRoomLeft { anchor = .start }
      if tick.position == Fraction(1), chart.roomRight == .none { anchor = .end }
      text(
        unit.tick(tick.number), .tick, x: plane.x(tick.position), y: plane.y(.half),
        anchor: anchor, size: 13,
        screens: ticks.count == 5 && !index.isMultiple(of: 2) ? .wide : .all)
    }
  }

  /// A bar across a lane, around the place of a number: a halo of paper and the mark in it.
  private mutating func mark(at x: String, width: Int, _ plane: ChartPlane) {
    let top = plane.y(Fraction(0))
    let bottom = plane.y(Fraction(1))
    line(width > 3 ? .wideHalo : .halo, (x, top), (x, bottom))
    line(width > 3 ? .target : .comparator, (x, top), (x, bottom))
  }

  private mutating func draw(_ text: LaneText, on plane: ChartPlane) {
    let (x, y) = (plane.x(text.place), plane.y(.half))
    let paint = text.tone.map { ChartPaint.on($0) } ?? .value
    switch text.side {
    case .within:
      self.text(text.text, paint, x: x, y: y, anchor: .middle, screens: text.screens)
    case .before: self.text(text.text, paint, x: x, y: y, shift: -10, anchor: .end)
    case .after: self.text(text.text, paint, x: x, y: y, shift: 10)
    case .afterHatch: self.text(text.text, paint, x: x, y: y, shift: 36)
    // A mark at the end of the scale is not to be taken for the number’s.
    case .edge: self.text(text.text, paint, x: x, y: y, shift: 22)
    }
  }
}

extension LaneChart {
  /// Which part of a lane's height bars take.
  fileprivate var barHeight: (top: Fraction, height: Fraction) {
    switch kind {
    case .stackedBar, .quarters, .ragStrip: (.part(1, of: 10), .part(8, of: 10))
    default: (.part(2, of: 10), .part(6, of: 10))
    }
  }
}

extension Fraction {
  static let half = part(1, of: 2)

  /// - Parameter whole: not 0.
  static func part(_ part: Int, of whole: Int) -> Fraction {
    Fraction(Int128(part), over: Int128(whole)) ?? Fraction(0)
  }
}

extension FigureUnit {
  /// A number of a scale.
  func tick(_ number: RoundedNumber) -> String {
    switch self {
    case .percentage: number.text + "%"
    case .points: number.signedText
    case .count, .times, .words: number.text
    }
  }
}
