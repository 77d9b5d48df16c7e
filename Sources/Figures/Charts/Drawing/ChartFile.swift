import Markup

/// A chart as a picture of its own: a size, a title, a description, and colours in each element.
enum ChartFile {
  static let width = 760
  static let margin = 24

  /// - Parameter body: draws from the height that it is given, and gives the height where it ends.
  static func svg(
    title: String, description: String, caption: String,
    _ body: (inout ChartPen, Int) -> Int
  ) -> [UInt8] {
    var content = ChartPen(isFile: true)
    var y = margin
    y = content.lines(title, .words, size: 20, x: margin, y: y, width: width, isBold: true)
    y = content.lines(caption, .caption, size: 14, x: margin, y: y + 4, width: width)
    let end = body(&content, y + 14) + margin

    var pen = ChartPen(isFile: true)
    pen.writer.open("svg")
    pen.writer.attribute("xmlns", "http://www.w3.org/2000/svg")
    pen.writer.attribute("width", width)
    pen.writer.attribute("height", end)
    pen.writer.attribute("viewBox", "0 0 \(width) \(end)")
    pen.writer.attribute("role", "img")
    pen.writer.attribute("aria-labelledby", "title desc")
    pen.writer.attribute("font-family", "system-ui, -apple-system, 'Segoe UI', sans-serif")
    pen.writer.attribute("font-size", 14)
    pen.writer.element("title", ["id": "title"], text: title)
    pen.writer.element("desc", ["id": "desc"], text: description)
    pen.writer.element(
      "rect",
      ["width": String(width), "height": String(end), "fill": ChartPaint.paper], text: "")
    pen.writer.html(content.writer.finish())
    pen.writer.newline()
    return pen.writer.finish().utf8
  }
}

extension ChartPen {
  /// Begins a group; `writer.close` ends it.
  mutating func open(_ name: String) {
    writer.open("g")
    writer.attribute("class", name)
  }

  /// Lines of words, the first just below `y`; gives where they end.
  mutating func lines(
    _ text: String, _ paint: ChartPaint, size: Int, x: Int, y: Int, width: Int,
    isBold: Bool = false
  ) -> Int {
    let height = size + size * 2 / 5
    let room = Double(width - ChartFile.margin - x)
    var y = y
    let scale = isBold ? 1.08 : 1
    for line in TextWidth.lines(text, size: Double(size) * scale, width: room) {
      self.text(
        line, paint, x: String(x), y: String(y + height / 2), size: size, isBold: isBold)
      y += height
    }
    return y
  }

  /// Pictures with words, side by side, in lines; gives where they end.
  mutating func flow(_ notes: [ChartNote], x left: Int, y top: Int) -> Int {
    let shown = notes.filter { $0.screens != .narrow }
    guard !shown.isEmpty else { return top }
    let right = Double(ChartFile.width - ChartFile.margin)
    var (x, y) = (left, top)
    for note in shown {
      let picture = note.swatch == nil ? 0 : 22
      let width = TextWidth.of(note.textOfFile, size: 14)
      if x > left, Double(x + picture) + width > right {
        x = left
        y += 22
      }
      if let swatch = note.swatch {
        writer.open("g")
        writer.attribute("transform", "translate(\(x + 8) \(y + 11))")
        self.swatch(swatch)
        writer.close()
      }
      for (index, line) in TextWidth.lines(
        note.textOfFile, size: 14, width: right - Double(x + picture)
      ).enumerated() {
        if index > 0 { y += 20 }
        text(line, .words, x: String(x + picture), y: String(y + 11))
      }
      x += picture + Int(width) + 18
    }
    return y + 22
  }
}
