@testable import Formats

/// A line for each value and key of a tree: its place, and what it is.
func outline(_ node: YAMLNode) -> [String] {
  let place = "\(node.span.line):\(node.span.column)+\(node.span.length)"
  switch node.content {
  case .scalar(let text, let isPlain): return ["\(place) \(isPlain ? "" : "!")\(text)"]
  case .sequence(let items): return ["\(place) []"] + items.flatMap(outline)
  case .mapping(let entries):
    return ["\(place) {}"]
      + entries.flatMap { entry in
        let key = entry.keySpan
        return ["\(key.line):\(key.column)+\(key.length) \(entry.key):"] + outline(entry.value)
      }
  }
}
