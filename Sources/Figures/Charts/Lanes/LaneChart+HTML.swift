import Markup

extension LaneChart {
  /// For a page: labels in HTML, shapes as shares of the width that there is.
  func html(title: String, description: String) -> SafeHTML {
    var classes = "chart-\(kind.rawValue)"
    if hasRoomLeft { classes += " chart-left" }
    if roomRight != .none { classes += " chart-right-\(roomRight.rawValue)" }
    if panels.contains(where: { $0.heading != nil }) { classes += " chart-panels" }
    return ChartPage.html(classes, title: title, description: description) { pen in
      pen.notes(key, "chart-key")
      let plane = ChartPlane.page(scale.precision)
      for panel in panels {
        pen.writer.open("div")
        pen.writer.attribute("class", "chart-panel")
        if let heading = panel.heading {
          pen.writer.element("p", ["class": "chart-heading"], text: heading)
        }
        for row in panel.rows { write(row, plane, &pen) }
        if unit != nil { writeAxis(plane, &pen) }
        pen.writer.close()
      }
    }
  }

  private func write(_ row: LaneRow, _ plane: ChartPlane, _ pen: inout ChartPen) {
    var name = "chart-row"
    if row.isTotal { name += " chart-total" }
    if row.depth > 0 { name += " chart-part" }
    pen.writer.open("div")
    pen.writer.attribute("class", name)
    pen.writer.element("span", ["class": "chart-label"], text: row.label)
    pen.writer.open("div")
    pen.writer.attribute("class", "chart-lanes")
    for lane in row.lanes where !lane.shapes.isEmpty {
      pen.frame("chart-lane", height: row.lanes.count > 1 ? 22 : 28) { pen in
        pen.grid(of: self, on: plane)
        pen.draw(lane, of: self, on: plane)
      }
    }
    pen.notes(row.notes, "chart-notes")
    pen.writer.close()
    pen.writer.close()
  }

  private func writeAxis(_ plane: ChartPlane, _ pen: inout ChartPen) {
    pen.writer.open("div")
    pen.writer.attribute("class", "chart-row")
    pen.writer.element("span", ["class": "chart-label"], text: "")
    pen.writer.open("div")
    pen.writer.attribute("class", "chart-lanes")
    pen.frame("chart-axis", height: 22) { $0.ticks(of: self, on: plane) }
    pen.writer.close()
    pen.writer.close()
  }
}
