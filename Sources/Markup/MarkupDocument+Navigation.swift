extension MarkupDocument {
  /// The index after the last descendant of a node.
  package func end(of index: Int) -> Int {
    let node = nodes[index]
    return node.kind.isLeaf ? index + 1 : Int(node.extent)
  }

  /// The children of a node, in order, by index.
  package func children(of index: Int = 0) -> Children {
    Children(document: self, first: index + 1, end: end(of: index))
  }

  /// The text or code of a leaf, or the destination of a link or image, in UTF-8.
  package func literal(of index: Int) -> ArraySlice<UInt8> {
    text[literalRange(of: index)]
  }

  /// The title of a link or image, or the info string of a block of code, in UTF-8.
  package func title(of index: Int) -> ArraySlice<UInt8> {
    let start = Int(nodes[index].value)
    switch nodes[index].kind {
    case .codeBlock: return text[start..<terminator(from: start)]
    case .link, .image:
      let second = terminator(from: start) + 1
      return text[second..<terminator(from: second)]
    default: return []
    }
  }

  /// The ordinal of a footnote, or that of the first item of an ordered list.
  package func number(of index: Int) -> Int {
    switch nodes[index].kind {
    case .list, .footnoteReference, .footnoteDefinition: Int(nodes[index].value)
    default: 0
    }
  }

  /// The words of a node and its descendants, without any markup.
  ///
  /// A line break is a space; each block and each table row has a line; an image counts as its alternative text.
  package func plainText(of index: Int = 0) -> String {
    String(decoding: plainBytes(of: index), as: UTF8.self)
  }

  func literalRange(of index: Int) -> Range<Int> {
    let node = nodes[index]
    let start = Int(node.value)
    switch node.kind {
    case .text, .code: return start..<start + Int(node.extent)
    case .codeBlock: return terminator(from: start) + 2..<start + Int(node.extent)
    case .link, .image: return start..<terminator(from: start)
    default: return 0..<0
    }
  }

  private func terminator(from start: Int) -> Int {
    text[start...].firstIndex(of: 0) ?? text.count
  }
}
