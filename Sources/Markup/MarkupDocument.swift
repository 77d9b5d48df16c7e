/// A parsed Markdown text as a flat tree of values.
///
/// Nodes stand in document order (preorder); node 0 is the document. The children of node `i`
/// begin at `i + 1` and end before `end(of: i)`. All literal text lies in one UTF-8 buffer, so
/// that a whole publication's prose costs a few bytes a word. Only `Builder` makes one, so the
/// tree is always well formed.
package struct MarkupDocument: Sendable, Hashable {
  package let nodes: [Node]
  /// Literals, destinations and titles, end to end.
  let text: [UInt8]

  init(nodes: [Node], text: [UInt8]) {
    self.nodes = nodes
    self.text = text
  }

  /// Nothing at all.
  package static let empty = Builder().finish()

  /// Whether there is nothing to read.
  package var isEmpty: Bool { nodes.count <= 1 }
}
