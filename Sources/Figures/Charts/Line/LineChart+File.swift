extension LineChart {
  /// As a file of its own.
  func file(title: String, description: String, caption: String) -> [UInt8] {
    ChartFile.svg(title: title, description: description, caption: caption) { pen, top in
      let frame = namesFit ? LineFrame.wide : .wideWithKey
      var y = top
      if !frame.hasNames { y = pen.flow(key, x: ChartFile.margin, y: y) + 8 }
      let left = ChartFile.margin + frame.left
      let area = ChartPlane.Area(
        left: left, top: y + 8, width: ChartFile.width - ChartFile.margin - frame.right - left,
        height: frame.height)
      pen.draw(self, in: frame, on: ChartPlane(area: area, precision: scale.precision))
      return pen.flow(notes, x: ChartFile.margin, y: y + frame.height + 46)
    }
  }
}
