import Markup

/// Writes the elements of a drawing: painted by classes in a page, by attributes in a file.
struct ChartPen {
  var writer: HTMLWriter
  let isFile: Bool

  init(isFile: Bool) {
    writer = HTMLWriter(capacity: 4096)
    self.isFile = isFile
  }

  mutating func shape(
    _ name: StaticString, _ paint: ChartPaint,
    _ geometry: KeyValuePairs<StaticString, String>
  ) {
    writer.open(name)
    attributes(paint, nil)
    for (name, value) in geometry { writer.attribute(name, value) }
    writer.close()
  }

  /// Text whose middle is at `y`.
  ///
  /// - Parameters:
  ///   - shift: pixels to the right.
  ///   - lower: in a page, hundredths of the font size that it stands lower.
  mutating func text(
    _ text: String, _ paint: ChartPaint, x: String, y: String, shift: Int = 0,
    anchor: ChartAnchor = .start, size: Int = 14, isBold: Bool = false,
    screens: ChartScreens = .all
  ) {
    writer.open("text")
    attributes(paint, screens.name)
    writer.attribute("x", x)
    writer.attribute("y", y)
    if shift != 0 { writer.attribute("dx", shift) }
    writer.attribute("dy", "0.35em")
    if anchor != .start { writer.attribute("text-anchor", anchor.rawValue) }
    if isFile {
      if size != 14 { writer.attribute("font-size", size) }
      if paint.hasHalo {
        writer.attribute("stroke", ChartPaint.paper)
        writer.attribute("stroke-width", 4)
        writer.attribute("stroke-linejoin", "round")
        writer.attribute("paint-order", "stroke")
      }
      if isBold || paint.hasHalo { writer.attribute("font-weight", "600") }
    }
    writer.text(text)
    writer.close()
  }

  /// A shape drawn around a place.
  mutating func path(_ path: String, _ paint: ChartPaint, x: String, y: String) {
    inner("at", x: x, y: y) { $0.shape("path", paint, ["d": path]) }
  }

  /// A point that says what the words behind it are about.
  mutating func key(_ shape: PointShape, _ tone: ChartTone, x: String, y: String) {
    inner("key", x: x, y: y) {
      $0.shape(
        "path", .fill(tone), ["d": shape.path, "transform": "translate(22 0)"])
    }
  }

  private mutating func inner(
    _ name: String, x: String, y: String, _ body: (inout ChartPen) -> Void
  ) {
    writer.open("svg")
    writer.attribute("class", name)
    writer.attribute("x", x)
    writer.attribute("y", y)
    writer.attribute("overflow", "visible")
    body(&self)
    writer.close()
  }

  /// Three slanted lines of always the same size: there is no number here.
  mutating func hatch(x: String, y: String) {
    path("M2 7L12 -7M10 7L20 -7M18 7L28 -7", .hatch, x: x, y: y)
  }

  /// In a square of 14 pixels around the origin.
  mutating func swatch(_ swatch: ChartSwatch) {
    switch swatch {
    case .tone(let tone):
      if let shape = tone.shape {
        rating(tone, shape)
      } else {
        square(.fill(tone))
      }
    case .shade(let shade): square(.shade(shade))
    case .point(let point, let tone): shape("path", .fill(tone), ["d": point.path])
    case .hollow(let point, let tone): shape("path", .hollow(tone), ["d": point.path])
    case .comparator: upright(.comparator)
    case .target: upright(.target)
    case .seriesBreak: upright(.seriesBreak)
    case .hatch: shape("path", .hatch, ["d": "M-7 2L-2 -5M-4 5L3 -5M2 5L7 -2"])
    }
  }

  private mutating func upright(_ paint: ChartPaint) {
    shape("line", paint, ["x1": "0", "y1": "-7", "x2": "0", "y2": "7"])
  }

  private mutating func square(_ paint: ChartPaint) {
    shape("rect", paint, ["x": "-6", "y": "-6", "width": "12", "height": "12"])
  }

  private mutating func rating(_ tone: ChartTone, _ text: String) {
    shape("rect", .fill(tone), ["x": "-8", "y": "-8", "width": "16", "height": "16"])
    self.text(text, .on(tone), x: "0", y: "0", anchor: .middle, size: 12)
  }

  private mutating func attributes(_ paint: ChartPaint, _ other: String?) {
    guard isFile else {
      writer.attribute("class", other.map { "\(paint.name) \($0)" } ?? paint.name)
      return
    }
    writer.attribute("class", paint.name)
    writer.attribute("fill", paint.fill)
    if let stroke = paint.stroke { writer.attribute("stroke", stroke) }
    if let width = paint.width { writer.attribute("stroke-width", width) }
    if let dashes = paint.dashes { writer.attribute("stroke-dasharray", dashes) }
  }
}
