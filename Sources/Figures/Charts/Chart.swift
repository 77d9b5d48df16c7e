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
  /// - Returns: nil for a table alone, and for a table of which nothing can be drawn.
  package static func draw(
    _ kind: ChartKind, _ table: FigureTable, title: String, description: String
  ) -> Chart? {
    nil
  }
}
