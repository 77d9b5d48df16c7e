extension HeatChart {
  private static let labelWidth = 180
  private static let rowHeight = 34

  /// As a file of its own.
  func file(title: String, description: String, caption: String) -> [UInt8] {
    ChartFile.svg(title: title, description: description, caption: caption) { pen, top in
      var y = pen.flow(Self.key, x: ChartFile.margin, y: top) + 8
      let left = ChartFile.margin + Self.labelWidth + 12
      let width = (ChartFile.width - ChartFile.margin - left) / max(1, columns.count)
      y =
        columns.enumerated().map { index, column in
          pen.lines(
            column, .words, size: 13, x: left + index * width + 4, y: y,
            width: left + (index + 1) * width + ChartFile.margin - 4)
        }.max() ?? y
      y += 4
      for row in rows { y = draw(row, &pen, y, left, width) }
      return y
    }
  }

  private func draw(
    _ row: HeatRow, _ pen: inout ChartPen, _ top: Int, _ left: Int, _ width: Int
  ) -> Int {
    pen.open("row")
    let end = pen.lines(
      row.label, .words, size: 14, x: ChartFile.margin + (row.depth > 0 ? 14 : 0), y: top + 7,
      width: ChartFile.margin * 2 + Self.labelWidth, isBold: row.isTotal)
    let height = max(Self.rowHeight, end + 7 - top)
    for (index, cell) in row.cells.enumerated() {
      let x = left + index * width
      pen.shape(
        "rect", cell.shade.map(ChartPaint.shade) ?? .missing,
        [
          "x": "\(x + 1)", "y": "\(top + 1)", "width": "\(width - 2)", "height": "\(height - 2)",
        ])
      pen.text(
        cell.text, cell.shade.map(ChartPaint.on) ?? .words, x: "\(x + width / 2)",
        y: "\(top + height / 2)", anchor: .middle)
    }
    pen.writer.close()
    return top + height
  }
}
