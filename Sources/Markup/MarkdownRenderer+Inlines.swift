extension MarkdownRenderer {
  /// Prints a run of siblings with their descendants.
  ///
  /// - Parameter startsLine: whether nothing but markers stands before it on its line.
  mutating func inlines(_ range: Range<Int>, startsLine: Bool, _ resolve: Resolver) {
    var startsLine = startsLine
    var index = range.lowerBound
    while index < range.upperBound {
      let end = tree.end(of: index)
      let kind = tree.nodes[index].kind
      switch kind {
      case .text:
        MarkdownEscape.appendText(
          tree.literal(of: index), startsLine: startsLine,
          guardsEdges: depth > 0 || startsLine || end == range.upperBound
            || tree.nodes[end].kind == .softBreak || tree.nodes[end].kind == .lineBreak,
          inTable: isInTable, to: &output)
      case .softBreak, .lineBreak: lineBreak(kind)
      case .code: code(index)
      case .emphasis, .strong: emphasis(index, resolve)
      case .link, .image: link(index, resolve)
      case .footnoteReference:
        output.append(literal: "[^")
        output.append(contentsOf: notePrefix.utf8)
        output.append(contentsOf: String(tree.number(of: index)).utf8)
        output.append(UInt8(ascii: "]"))
      default: inlines(index + 1..<end, startsLine: startsLine, resolve)
      }
      startsLine = kind == .softBreak || kind == .lineBreak
      index = end
    }
  }

  private mutating func lineBreak(_ kind: MarkupDocument.Kind) {
    if isInTable { return output.append(UInt8(ascii: " ")) }
    if kind == .lineBreak { output.append(UInt8(ascii: "\\")) }
    output.append(UInt8(ascii: "\n"))
    output.append(contentsOf: prefix)
  }

  private mutating func code(_ index: Int) {
    let code = tree.literal(of: index)
    let mark = UInt8(ascii: "`")
    let space = UInt8(ascii: " ")
    let fence = repeatElement(mark, count: longestRun(of: mark, in: code) + 1)
    // A space at either end is taken off when there are both and something between.
    let isPadded =
      code.first == mark || code.last == mark
      || (code.first == space && code.last == space && code.contains { $0 != space })
    output.append(contentsOf: fence)
    if isPadded { output.append(space) }
    for byte in code {
      if byte == UInt8(ascii: "|"), isInTable { output.append(UInt8(ascii: "\\")) }
      output.append(byte)
    }
    if isPadded { output.append(space) }
    output.append(contentsOf: fence)
  }

  private mutating func emphasis(_ index: Int, _ resolve: Resolver) {
    let mark = depth.isMultiple(of: 2) ? UInt8(ascii: "*") : UInt8(ascii: "_")
    let delimiter = repeatElement(mark, count: tree.nodes[index].kind == .strong ? 2 : 1)
    output.append(contentsOf: delimiter)
    depth += 1
    inlines(index + 1..<tree.end(of: index), startsLine: false, resolve)
    depth -= 1
    output.append(contentsOf: delimiter)
  }

  private mutating func link(_ index: Int, _ resolve: Resolver) {
    let isImage = tree.nodes[index].kind == .image
    let content = index + 1..<tree.end(of: index)
    let address: String
    var words: String?
    switch resolve(tree.place(of: index, isAlone: false)) {
    case .address(let found, _): address = found
    case .reworded(let found, let text, _): (address, words) = (found, text)
    case .words: return inlines(content, startsLine: false, resolve)
    case .replaced(let markdown): return output.append(contentsOf: markdown.utf8)
    }
    guard Address.isSafe(address.utf8) else {
      return inlines(content, startsLine: false, resolve)
    }
    if isImage { output.append(UInt8(ascii: "!")) }
    output.append(UInt8(ascii: "["))
    if let words {
      MarkdownEscape.append(words.utf8, to: &output)
    } else {
      inlines(content, startsLine: false, resolve)
    }
    output.append(literal: "](")
    MarkdownEscape.appendDestination(address.utf8, to: &output)
    let title = tree.title(of: index)
    if !title.isEmpty {
      output.append(UInt8(ascii: " "))
      MarkdownEscape.appendTitle(title, to: &output)
    }
    output.append(UInt8(ascii: ")"))
  }
}
