package import Markup
package import Model

/// The drawing of a figure: nothing in it that the figure's table lacks.
package struct Chart: Sendable, Hashable {
  /// For the page: scalable by the width of the page, labels in HTML.
  package let html: SafeHTML
  /// The same as a picture of its own, with title and description.
  package let svg: [UInt8]

  /// - Parameters:
  ///   - title: the finding.
  ///   - description: for who can't see it.
  /// - Returns: nil for a table alone, for a table of which nothing can be drawn, and for one with
  ///   more series than `ChartKind.mostSeries`.
  package static func draw(
    _ kind: ChartKind, _ table: FigureTable, title: String, description: String
  ) -> Chart? {
    let values = table.places(.value)
    guard !values.isEmpty, values.count <= kind.mostSeries,
      table.rows.contains(where: { row in
        values.contains { row.cells.indices.contains($0) && row.cells[$0].number != nil }
      })
    else { return nil }
    switch kind {
    case .table: return nil
    case .line:
      return LineChart(table).map {
        Chart(
          html: $0.html(title: title, description: description),
          svg: $0.file(title: title, description: description, caption: table.caption))
      }
    case .heatTable: return nil
    default:
      return LaneChart.make(kind, table).map {
        Chart(
          html: $0.html(title: title, description: description),
          svg: $0.file(title: title, description: description, caption: table.caption))
      }
    }
  }
}
