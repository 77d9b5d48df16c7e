import Diagnostics
import Markup
import Model

/// A text that somebody wrote, with the place and scope it stands in.
struct AuthoredText: Sendable {
  enum Content: Sendable {
    case markup(MarkupDocument)
    /// Plain text and where it, or the entry it is part of, stands.
    case plain(String, Location)
  }

  let content: Content
  let scope: ReferenceScope
  /// The glossary entry that this text explains, if any: its place in the glossary.
  let explains: Int?
  /// Whether it is a page's main text, whose headings are the page's anchors.
  let isBody: Bool

  /// The place of a node, or of the plain text.
  func location(node: Int, length: Int = 1) -> Location {
    switch content {
    case .plain(_, let location): return location
    case .markup(let document):
      let node = document.nodes[node]
      return Location(
        path: scope.path, line: Int(node.line), column: Int(node.column), length: length)
    }
  }
}
