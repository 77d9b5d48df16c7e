extension MarkupDocument {
  /// The same document with its nodes at other places of the source.
  ///
  /// - Parameter place: from a known line and column to others.
  package func moved(
    to place: (_ line: Int, _ column: Int) -> (line: Int, column: Int)
  ) -> MarkupDocument {
    let nodes = nodes.map { node in
      guard node.line > 0 else { return node }
      let (line, column) = place(Int(node.line), Int(node.column))
      return Node(
        kind: node.kind, detail: node.detail, column: UInt16(clamping: column),
        line: UInt32(clamping: line), extent: node.extent, value: node.value)
    }
    return MarkupDocument(nodes: nodes, text: text)
  }
}
