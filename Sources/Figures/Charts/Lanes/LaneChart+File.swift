import Markup

extension LaneChart {
  private static let labelWidth = 180

  /// As a file of its own.
  func file(title: String, description: String, caption: String) -> [UInt8] {
    ChartFile.svg(title: title, description: description, caption: caption) { pen, top in
      var y = top
      if !key.isEmpty { y = pen.flow(key, x: ChartFile.margin, y: y) + 8 }
      for panel in panels {
        if let heading = panel.heading {
          y =
            pen.lines(
              heading, .words, size: 16, x: ChartFile.margin, y: y + 6, width: ChartFile.width,
              isBold: true) + 4
        }
        let start = y
        var drawn = ChartPen(isFile: true)
        for row in panel.rows { y = draw(row, &drawn, y) }
        if unit != nil, y > start {
          pen.grid(of: self, on: plane(start, y - start))
          pen.writer.html(drawn.writer.finish())
          pen.ticks(of: self, on: plane(y, 22))
          y += 30
        } else {
          pen.writer.html(drawn.writer.finish())
          y += 8
        }
      }
      return y
    }
  }

  private func draw(_ row: LaneRow, _ pen: inout ChartPen, _ top: Int) -> Int {
    let left = ChartFile.margin + (row.depth > 0 ? 14 : 0)
    let labelEnd = pen.lines(
      row.label, .words, size: 14, x: left, y: top + 5,
      width: ChartFile.margin * 2 + Self.labelWidth, isBold: row.isTotal)
    var y = top
    let lanes = row.lanes.filter { !$0.shapes.isEmpty }
    for lane in lanes {
      pen.draw(lane, of: self, on: plane(y, lanes.count > 1 ? 22 : 28))
      y += lanes.count > 1 ? 22 : 28
    }
    y = pen.flow(row.notes, x: area.left, y: y + 2)
    return max(y, labelEnd) + 4
  }

  private var area: (left: Int, width: Int) {
    let left = ChartFile.margin + Self.labelWidth + 12 + (hasRoomLeft ? 64 : 0)
    return (left, ChartFile.width - ChartFile.margin - roomRight.pixels - left)
  }

  private func plane(_ top: Int, _ height: Int) -> ChartPlane {
    ChartPlane(
      area: ChartPlane.Area(left: area.left, top: top, width: area.width, height: height),
      precision: scale.precision)
  }
}
