package import Disclosure

/// A number as readers see it, or the marker that stands in its place.
package struct PrintedNumber: Sendable, Hashable {
  /// With the marker: "1,204", "1,204 [p]", "[c]".
  package let text: String
  /// The marker in it.
  package let marker: Marker?

  /// - Parameter marker: one that stands beside a number.
  package init(text: String, marker: Marker? = nil) {
    self.text = marker.map { "\(text) \($0.text)" } ?? text
    self.marker = marker
  }

  /// A marker instead of a number.
  package init(_ marker: Marker) {
    text = marker.text
    self.marker = marker
  }

  /// A cell of a figure, which holds its marker already.
  init(shown cell: FigureCell) {
    text = cell.text
    marker = cell.marker
  }
}
