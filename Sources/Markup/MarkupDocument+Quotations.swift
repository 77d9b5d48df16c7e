extension MarkupDocument {
  /// The nodes that name a quotation's source, or nil when the block quote names none.
  ///
  /// They are the last line of its last paragraph, when that begins with an em dash and something
  /// stands before it.
  package func attribution(of blockQuote: Int) -> Range<Int>? {
    guard nodes[blockQuote].kind == .blockQuote else { return nil }
    var last: Int?
    for child in children(of: blockQuote) { last = child }
    guard let last, nodes[last].kind == .paragraph else { return nil }
    var line = last + 1
    for inline in children(of: last) {
      switch nodes[inline].kind {
      case .softBreak, .lineBreak: line = inline + 1
      default: break
      }
    }
    guard line < end(of: last), nodes[line].kind == .text,
      literal(of: line).starts(with: [0xE2, 0x80, 0x94]),
      last > blockQuote + 1 || line > last + 1
    else { return nil }
    return line..<end(of: last)
  }
}
