import Markup

/// The frame of a chart in a page: one picture for assistive technology, whose parts are hidden.
enum ChartPage {
  static func html(
    _ classes: String, title: String, description: String,
    _ body: (inout ChartPen) -> Void
  ) -> SafeHTML {
    var pen = ChartPen(isFile: false)
    pen.writer.open("div")
    pen.writer.attribute("class", "chart \(classes)")
    pen.writer.attribute("role", "img")
    pen.writer.attribute("aria-label", name(title, description))
    pen.writer.open("div")
    pen.writer.attribute("class", "chart-body")
    pen.writer.attribute("aria-hidden", "true")
    body(&pen)
    return pen.writer.finish()
  }

  /// The finding, then the description.
  private static func name(_ title: String, _ description: String) -> String {
    let ends = [".", "!", "?"].contains { title.hasSuffix($0) }
    return [title + (ends || title.isEmpty ? "" : "."), description]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension ChartPen {
  /// Pictures with words, side by side.
  mutating func notes(_ notes: [ChartNote], _ name: String) {
    guard !notes.isEmpty else { return }
    writer.element("div", ["class": name]) { writer in
      for note in notes {
        writer.open("span")
        writer.attribute(
          "class", note.screens.name.map { "chart-note \($0)" } ?? "chart-note")
        if let swatch = note.swatch {
          var pen = ChartPen(isFile: false)
          pen.writer.open("svg")
          pen.writer.attribute("class", "chart-swatch")
          pen.writer.attribute("width", 18)
          pen.writer.attribute("height", 18)
          pen.writer.attribute("viewBox", "-9 -9 18 18")
          pen.swatch(swatch)
          writer.html(pen.writer.finish())
        }
        writer.text(note.text)
        writer.close()
      }
    }
  }

  /// An `svg` as wide as there is room.
  mutating func frame(_ name: String, height: Int, _ body: (inout ChartPen) -> Void) {
    writer.open("svg")
    writer.attribute("class", name)
    writer.attribute("width", "100%")
    writer.attribute("height", height)
    body(&self)
    writer.close()
  }
}
