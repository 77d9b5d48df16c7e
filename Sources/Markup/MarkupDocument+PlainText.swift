extension MarkupDocument {
  /// The document's words, for feeds, descriptions and searches.
  package var plainText: String { plainText() }

  func plainBytes(of index: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    for i in index..<end(of: index) {
      let node = nodes[i]
      switch node.kind {
      case .text, .code, .codeBlock: bytes.append(contentsOf: text[literalRange(of: i)])
      case .softBreak, .lineBreak: bytes.append(UInt8(ascii: " "))
      case .tableCell:
        if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: " ")) }
      case .paragraph, .heading, .blockQuote, .list, .item, .table, .tableRow,
        .footnoteDefinition, .thematicBreak:
        if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
      case .document, .emphasis, .strong, .link, .image, .footnoteReference: break
      }
      if node.kind == .codeBlock, bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
    }
    while bytes.last == UInt8(ascii: "\n") || bytes.last == UInt8(ascii: " ") {
      bytes.removeLast()
    }
    return bytes
  }
}
