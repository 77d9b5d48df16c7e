/// A block: what it prints unless overridden, or the argument to a parent.
struct TemplateBlock: Sendable {
  let name: String
  let site: TemplateSite
  let nodes: [TemplateNode]
  /// The white space the line begins with, when the opening tag is first in it.
  let lead: Range<Int>?
  /// Whether the content begins in a line of its own.
  let isStandalone: Bool
  /// Whether the closing tag is the first in its line.
  let endsInNewLine: Bool

  /// The white space that the content's first line begins with.
  var margin: Range<Int>? { Self.margin(nodes) }

  private static func margin(_ nodes: [TemplateNode]) -> Range<Int>? {
    for node in nodes {
      switch node {
      case .lineStart(let space): return space
      case .section(_, _, let inner, _):
        if let found = margin(inner) { return found }
      case .block(let block):
        if let found = block.margin { return found }
      case .partial(_, let indent, _), .parent(_, _, let indent, _):
        if let indent { return indent }
      case .literal, .print: continue
      }
    }
    return nil
  }
}
