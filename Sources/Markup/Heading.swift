/// A heading of a document, for lists of contents and for links to a part.
package struct Heading: Sendable, Hashable {
  /// Unique in its document: `our-aims`, `our-aims-2`.
  package let id: String
  /// As written, 1 to 6.
  package let level: Int
  package let text: String
  package let line: Int
  package let column: Int
  /// Its index in `MarkupDocument.nodes`.
  package let node: Int
}
