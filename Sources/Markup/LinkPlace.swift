/// A link or image as a resolver sees it.
package struct LinkPlace: Sendable, Hashable {
  /// As written, such as `data:workforce?sex=female` or `../plans/race.yaml`.
  package let destination: String
  package let isImage: Bool
  /// An image that is all its paragraph has: what replaces it stands in the paragraph's place.
  package let isAlone: Bool
  /// The words of the link, or the alternative text of the image.
  package let text: String
  package let title: String
  /// Where it begins in the source; 0 when not known.
  package let line: Int
  package let column: Int
  /// Its index in `MarkupDocument.nodes`.
  package let node: Int
}
