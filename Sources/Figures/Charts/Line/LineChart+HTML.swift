import Markup

extension LineChart {
  /// For a page: a wide and a narrow drawing, of which the stylesheet shows one.
  func html(title: String, description: String) -> SafeHTML {
    ChartPage.html("chart-line", title: title, description: description) { pen in
      let wide = namesFit ? LineFrame.wide : .wideWithKey
      if series.count > 1 || !namesFit {
        pen.notes(key, wide.hasNames ? "chart-key chart-narrow" : "chart-key")
      }
      drawing(wide, wide.hasNames ? "chart-wide chart-named" : "chart-wide", &pen)
      drawing(
        .narrow(isRoomy: hasLongEnds), hasLongEnds ? "chart-narrow chart-roomy" : "chart-narrow",
        &pen)
      pen.notes(notes, "chart-notes")
    }
  }

  private func drawing(_ frame: LineFrame, _ name: String, _ pen: inout ChartPen) {
    pen.writer.open("div")
    pen.writer.attribute("class", "chart-trend \(name)")
    pen.frame("chart-plot", height: frame.height) {
      $0.draw(self, in: frame, on: .page(scale.precision))
    }
    pen.writer.close()
  }
}
