import Markup

/// A tree as text: one node a line, indented, with its place where it has one.
func dump(_ document: MarkupDocument, places: Bool = false) -> String {
  var lines: [String] = []
  func visit(_ index: Int, _ indent: String) {
    let node = document.nodes[index]
    var line = indent + "\(node.kind)"
    if node.detail != 0 { line += " \(node.detail)" }
    if document.number(of: index) != 0 { line += " #\(document.number(of: index))" }
    if places, node.line != 0 { line += " \(node.line):\(node.column)" }
    let literal = String(decoding: document.literal(of: index), as: UTF8.self)
    let title = String(decoding: document.title(of: index), as: UTF8.self)
    if !literal.isEmpty { line += " " + literal.debugDescription }
    if !title.isEmpty { line += " title " + title.debugDescription }
    lines.append(line)
    for child in document.children(of: index) { visit(child, indent + "  ") }
  }
  visit(0, "")
  return lines.joined(separator: "\n")
}
