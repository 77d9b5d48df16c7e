extension MarkupDocument {
  /// All text in document order, code blocks included line by line.
  package var textRuns: [TextRun] {
    var runs: [TextRun] = []
    var startsAfresh = true
    appendRuns(1..<nodes.count, place: [], startsAfresh: &startsAfresh, to: &runs)
    return runs
  }

  private func appendRuns(
    _ range: Range<Int>, place: TextRun.Place, startsAfresh: inout Bool, to runs: inout [TextRun]
  ) {
    var index = range.lowerBound
    while index < range.upperBound {
      // A quotation's words end within its last paragraph, where its attribution begins.
      let end = min(end(of: index), range.upperBound)
      let node = nodes[index]
      var inner = place
      switch node.kind {
      case .blockQuote: inner.insert(.quotation)
      case .link: inner.insert(.link)
      case .image: inner.insert(.image)
      case .heading: inner.insert(.heading)
      case .table: inner.insert(.table)
      case .footnoteDefinition: inner.insert(.footnote)
      case .code, .codeBlock: inner.insert(.code)
      default: break
      }
      if !node.kind.isInline || node.kind == .softBreak || node.kind == .lineBreak {
        startsAfresh = true
      }
      switch node.kind {
      case .text, .code, .codeBlock:
        append(index, place: inner, startsAfresh: startsAfresh, to: &runs)
        startsAfresh = false
      case .blockQuote:
        let attribution = attribution(of: index)
        let words = index + 1..<(attribution?.lowerBound ?? end)
        appendRuns(words, place: inner, startsAfresh: &startsAfresh, to: &runs)
        if let attribution {
          startsAfresh = true
          inner.insert(.attribution)
          appendRuns(attribution, place: inner, startsAfresh: &startsAfresh, to: &runs)
        }
      default:
        if end > index + 1 {
          appendRuns(index + 1..<end, place: inner, startsAfresh: &startsAfresh, to: &runs)
        }
      }
      if !node.kind.isInline { startsAfresh = true }
      index = end
    }
  }

  private func append(
    _ index: Int, place: TextRun.Place, startsAfresh: Bool, to runs: inout [TextRun]
  ) {
    let node = nodes[index]
    guard node.kind == .codeBlock else {
      runs.append(
        TextRun(
          text: String(decoding: literal(of: index), as: UTF8.self), place: place,
          line: Int(node.line), column: Int(node.column), node: index, startsAfresh: startsAfresh))
      return
    }
    // A fence has a line of its own; whether there is one is not known here.
    for line in literal(of: index).split(separator: UInt8(ascii: "\n")) {
      runs.append(
        TextRun(
          text: String(decoding: line, as: UTF8.self), place: place, line: Int(node.line),
          column: Int(node.column), node: index, startsAfresh: true))
    }
  }
}
