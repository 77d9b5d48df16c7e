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
      if kind != .emphasis, kind != .strong { endsEmphasis = false }
      switch kind {
      case .text:
        let endsLine = end == range.upperBound || isBreak(end)
        text(
          tree.literal(of: index), startsLine: startsLine,
          guardsStart: index == range.lowerBound || isBreak(index - 1), guardsEnd: endsLine)
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
      // A colon behind a note's mark at the beginning of a line would make it the note itself.
      startsLine = isBreak(index) || startsLine && kind == .footnoteReference
      if kind != .text, kind != .emphasis, kind != .strong { guardsNext = false }
      index = end
    }
  }

  private func isBreak(_ index: Int) -> Bool {
    tree.nodes[index].kind == .softBreak || tree.nodes[index].kind == .lineBreak
  }

  private mutating func text(
    _ literal: ArraySlice<UInt8>, startsLine: Bool, guardsStart: Bool, guardsEnd: Bool
  ) {
    var literal = literal
    if guardsNext, let first = literal.first, isWord(first),
      let scalar = String(decoding: literal.prefix(4), as: UTF8.self).unicodeScalars.first
    {
      MarkdownEscape.appendReference(scalar.value, to: &output)
      literal = literal.dropFirst(UTF8.width(scalar))
    }
    guardsNext = false
    MarkdownEscape.appendText(
      literal, startsLine: startsLine, guardsStart: guardsStart, guardsEnd: guardsEnd,
      inTable: isInTable, to: &output)
  }

  /// Whether a byte belongs to what is neither white space nor punctuation; beyond ASCII that is
  /// taken for granted, because a reference in its place is never wrong.
  private func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80...:
      true
    default: false
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

  /// Prints emphasis so that its marks are read as such: CommonMark takes a mark between a letter
  /// and punctuation for a character, but punctuation is what a reference in the letter's place is.
  private mutating func emphasis(_ index: Int, _ resolve: Resolver) {
    let star = UInt8(ascii: "*")
    let line = UInt8(ascii: "_")
    let outer = emphasisMark
    var mark = outer == star ? line : star
    if endsEmphasis, output.last == mark {
      // Within other emphasis each mark may end one, so that a comment keeps the two apart.
      if outer == 0 { mark = line } else { output.append(literal: "<!---->") }
    }
    let delimiter = repeatElement(mark, count: tree.nodes[index].kind == .strong ? 2 : 1)
    let start = output.count
    output.append(contentsOf: delimiter)
    let content = output.count
    emphasisMark = mark
    guardsNext = false
    endsEmphasis = false
    inlines(index + 1..<tree.end(of: index), startsLine: false, resolve)
    emphasisMark = outer
    if content < output.count {
      guardsNext = mark == line || !isASCIIWord(output[output.count - 1])
      if mark == line || !isASCIIWord(output[content]) { guardWord(before: start) }
    }
    output.append(contentsOf: delimiter)
    endsEmphasis = true
  }

  private func isASCIIWord(_ byte: UInt8) -> Bool { byte < 0x80 && isWord(byte) }

  /// Puts a reference in the place of the letter before this point of the output.
  private mutating func guardWord(before end: Int) {
    guard end > 0, isWord(output[end - 1]),
      let start = output[..<end].lastIndex(where: { $0 & 0xC0 != 0x80 }),
      let scalar = String(decoding: output[start..<end], as: UTF8.self).unicodeScalars.first
    else { return }
    var reference: [UInt8] = []
    MarkdownEscape.appendReference(scalar.value, to: &reference)
    output.replaceSubrange(start..<end, with: reference)
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
