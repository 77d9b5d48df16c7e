/// A parsed Markdown text as a flat tree of values.
///
/// Nodes stand in document order (preorder); node 0 is the document. The children of node `i`
/// begin at `i + 1` and end before `nodes[i].end`. All literal text lies in one UTF-8 buffer, so
/// that a whole publication's prose costs a few bytes a word.
package struct MarkupDocument: Sendable, Hashable {
  package let nodes: [Node]
  package let text: [UInt8]

  package init(nodes: [Node], text: [UInt8]) {
    self.nodes = nodes
    self.text = text
  }

  /// Nothing at all.
  package static let empty = MarkupDocument(
    nodes: [Node(kind: .document, end: 1)], text: [])
}
