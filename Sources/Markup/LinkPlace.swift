/// A link or image as a resolver sees it.
package struct LinkPlace: Sendable, Hashable {
  /// As written, such as `data:workforce?sex=female` or `../plans/race.yaml`.
  package let destination: String
  package let isImage: Bool
  /// An image that is all its paragraph has: what replaces it stands in the paragraph's place.
  package let isAlone: Bool
  /// Where it begins in the source; 0 when not known.
  package let line: Int
  package let column: Int
  /// Its index in `MarkupDocument.nodes`.
  package let node: Int
  /// Asked for words, which most resolvers never do.
  let document: MarkupDocument

  /// The words of the link, or the alternative text of the image.
  package var text: String { document.plainText(of: node) }
  package var title: String { String(decoding: document.title(of: node), as: UTF8.self) }
}
