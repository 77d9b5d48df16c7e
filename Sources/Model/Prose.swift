package import Markup

/// Markdown text with the file it stands in; the document's nodes carry lines and columns of that
/// file.
package struct Prose: Sendable, Hashable {
  package let document: MarkupDocument
  package let path: String

  package init(document: MarkupDocument, path: String) {
    self.document = document
    self.path = path
  }
}
