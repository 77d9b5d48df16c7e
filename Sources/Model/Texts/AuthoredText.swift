package import Diagnostics
package import Markup

/// A text that somebody wrote, with the place and scope it stands in.
package struct AuthoredText: Sendable {
  package enum Content: Sendable {
    case markup(MarkupDocument)
    /// Plain text and where it, or the entry it is part of, stands.
    case plain(String, Location)
  }

  package let content: Content
  package let scope: ReferenceScope
  /// The glossary entry that this text explains, if any: its place in the glossary.
  package let explains: Int?
  /// Whether it is a page's main text, whose headings are the page's anchors.
  package let isBody: Bool

  /// The place of a node, or of the plain text.
  package func location(node: Int, length: Int = 1) -> Location {
    switch content {
    case .plain(_, let location): return location
    case .markup(let document):
      let node = document.nodes[node]
      return Location(
        path: scope.path, line: Int(node.line), column: Int(node.column), length: length)
    }
  }
}
