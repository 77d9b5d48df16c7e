/// Prints one document as Markdown.
struct MarkdownRenderer {
  typealias Resolver = (LinkPlace) -> LinkTarget<MarkdownText>

  let tree: MarkupDocument
  let headingOffset: Int
  let notePrefix: String
  var output: [UInt8] = []
  /// What stands before each further line of the blocks that are open.
  var prefix: [UInt8] = []
  var isInTable = false
  /// Whether the innermost list has bullets, and those that are the first choice.
  private var isInBulletList = false
  /// Whether the output ends with a task's box.
  private var isAtTask = false
  /// The mark of the innermost open emphasis, or 0.
  var emphasisMark: UInt8 = 0
  /// Whether a letter at this point must be a reference, for the mark before it to be read as one.
  var guardsNext = false
  /// Whether the output ends with a mark of emphasis.
  var endsEmphasis = false

  init(document: MarkupDocument, headingOffset: Int, notePrefix: String) {
    self.tree = document
    self.headingOffset = headingOffset
    self.notePrefix = notePrefix
    output.reserveCapacity(document.text.count * 3 / 2 + document.nodes.count * 4)
  }

  mutating func document(_ resolve: Resolver) -> MarkdownText {
    blocks(0, isTight: false, resolve)
    return MarkdownText(utf8: output)
  }

  mutating func inlineOnly(_ resolve: Resolver) -> MarkdownText {
    isInTable = true
    var index = 1
    while index < tree.nodes.count {
      switch tree.nodes[index].kind {
      case .paragraph, .heading:
        if !output.isEmpty { output.append(UInt8(ascii: " ")) }
        inlines(index + 1..<tree.end(of: index), startsLine: true, resolve)
        index = tree.end(of: index)
      case .blockQuote, .list, .item: index += 1
      default: index = tree.end(of: index)
      }
    }
    return MarkdownText(utf8: output)
  }

  /// Prints the children of a block; the first begins where the output stands, each ends its line.
  private mutating func blocks(_ index: Int, isTight: Bool, _ resolve: Resolver) {
    var previous: Int?
    isAtTask = tree.nodes[index].kind == .item && tree.nodes[index].detail != 0
    // Lists that follow one another would join if they had one marker.
    var isAlternate = false
    for child in tree.children(of: index) {
      if let previous {
        if !isTight { blankLine() }
        output.append(contentsOf: prefix)
        isAlternate = isSameList(previous, child) && !isAlternate
      }
      block(child, isTight: isTight, isAlternate: isAlternate, resolve)
      isAtTask = false
      previous = child
    }
    if previous == nil { endLine() }
  }

  private func isSameList(_ first: Int, _ second: Int) -> Bool {
    let (first, second) = (tree.nodes[first], tree.nodes[second])
    return first.kind == .list && second.kind == .list && first.detail & 1 == second.detail & 1
  }

  private mutating func block(
    _ index: Int, isTight: Bool, isAlternate: Bool, _ resolve: Resolver
  ) {
    let node = tree.nodes[index]
    switch node.kind {
    case .paragraph: paragraph(index, resolve)
    case .heading:
      let level = min(6, max(1, Int(node.detail) + headingOffset))
      if isAtTask, level <= 2 {
        // Behind a task's box only an underlined heading is read as one.
        inlines(index + 1..<tree.end(of: index), startsLine: true, resolve)
        endLine()
        output.append(contentsOf: prefix)
        output.append(literal: level == 1 ? "===" : "---")
        endLine()
        return
      }
      output.append(contentsOf: repeatElement(UInt8(ascii: "#"), count: level))
      if tree.end(of: index) > index + 1 {
        output.append(UInt8(ascii: " "))
        inlines(index + 1..<tree.end(of: index), startsLine: true, resolve)
      }
      endLine()
    case .thematicBreak:
      output.append(literal: "***")
      endLine()
    case .blockQuote:
      nest("> ", indent: "> ") { $0.blocks(index, isTight: false, resolve) }
    case .list: list(index, isAlternate: isAlternate, resolve)
    case .codeBlock: codeBlock(index)
    case .table: table(index, resolve)
    case .footnoteDefinition:
      output.append(literal: "[^")
      output.append(contentsOf: notePrefix.utf8)
      output.append(contentsOf: String(tree.number(of: index)).utf8)
      nest("]: ", indent: "    ") { $0.blocks(index, isTight: false, resolve) }
    default: blocks(index, isTight: isTight, resolve)
    }
  }

  private mutating func paragraph(_ index: Int, _ resolve: Resolver) {
    if let image = tree.loneImage(of: index),
      case .replaced(let markdown) = resolve(tree.place(of: image, isAlone: true))
    {
      for line in markdown.utf8.split(
        separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false
      )
      .enumerated() {
        if line.offset > 0 {
          endLine()
          output.append(contentsOf: prefix)
        }
        output.append(contentsOf: line.element)
      }
    } else {
      inlines(index + 1..<tree.end(of: index), startsLine: true, resolve)
    }
    endLine()
  }

  private mutating func list(_ index: Int, isAlternate: Bool, _ resolve: Resolver) {
    let style = MarkupDocument.ListStyle(rawValue: tree.nodes[index].detail)
    let isTight = style.contains(.tight)
    var number = tree.number(of: index)
    var isFirst = true
    let isInner = isInBulletList
    isInBulletList = !isInner && !style.contains(.ordered)
    defer { isInBulletList = isInner }
    for item in tree.children(of: index) {
      if !isFirst {
        if !isTight { blankLine() }
        output.append(contentsOf: prefix)
      }
      isFirst = false
      var marker: [UInt8]
      if style.contains(.ordered) {
        marker = Array(String(number).utf8)
        marker.append(isAlternate ? UInt8(ascii: ")") : UInt8(ascii: "."))
        // CommonMark reads nine digits at most.
        number = min(number + 1, 999_999_999)
      } else {
        // Three equal marks on one line, all items empty, would be a thematic break.
        marker = [isAlternate != isInner ? UInt8(ascii: "+") : UInt8(ascii: "-")]
      }
      marker.append(UInt8(ascii: " "))
      let indent = [UInt8](repeating: UInt8(ascii: " "), count: marker.count)
      let detail = tree.nodes[item].detail
      if detail != 0 {
        marker.append(contentsOf: (detail == 2 ? "[x] " : "[ ] ").utf8)
      }
      nest(marker, indent: indent) { $0.blocks(item, isTight: isTight, resolve) }
    }
  }

  private mutating func codeBlock(_ index: Int) {
    let info = tree.title(of: index)
    let code = tree.literal(of: index)
    let mark = info.contains(UInt8(ascii: "`")) ? UInt8(ascii: "~") : UInt8(ascii: "`")
    let fence = repeatElement(mark, count: max(3, longestRun(of: mark, in: code) + 1))
    output.append(contentsOf: fence)
    for byte in info {
      if byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "&") {
        output.append(UInt8(ascii: "\\"))
      }
      output.append(byte)
    }
    output.append(UInt8(ascii: "\n"))
    var lines = code.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if lines.last?.isEmpty ?? false { lines.removeLast() }
    for line in lines {
      output.append(contentsOf: prefix)
      output.append(contentsOf: line)
      if line.isEmpty { trimLine() }
      output.append(UInt8(ascii: "\n"))
    }
    output.append(contentsOf: prefix)
    output.append(contentsOf: fence)
    endLine()
  }

  private mutating func table(_ index: Int, _ resolve: Resolver) {
    isInTable = true
    for row in tree.children(of: index) {
      if row > index + 1 { output.append(contentsOf: prefix) }
      output.append(UInt8(ascii: "|"))
      for cell in tree.children(of: row) {
        output.append(UInt8(ascii: " "))
        inlines(cell + 1..<tree.end(of: cell), startsLine: false, resolve)
        output.append(literal: " |")
      }
      endLine()
      guard tree.nodes[row].detail == 1 else { continue }
      output.append(contentsOf: prefix)
      output.append(UInt8(ascii: "|"))
      for cell in tree.children(of: row) {
        switch tree.nodes[cell].detail {
        case 1: output.append(literal: " :-- |")
        case 2: output.append(literal: " :-: |")
        case 3: output.append(literal: " --: |")
        default: output.append(literal: " --- |")
        }
      }
      endLine()
    }
    isInTable = false
  }

  private mutating func nest(
    _ marker: some Sequence<UInt8>, indent: some Collection<UInt8>,
    _ body: (inout MarkdownRenderer) -> Void
  ) {
    let length = prefix.count
    output.append(contentsOf: marker)
    prefix.append(contentsOf: indent)
    body(&self)
    prefix.removeSubrange(length...)
  }

  private mutating func nest(
    _ marker: StaticString, indent: StaticString, _ body: (inout MarkdownRenderer) -> Void
  ) {
    let length = prefix.count
    output.append(literal: marker)
    prefix.append(literal: indent)
    body(&self)
    prefix.removeSubrange(length...)
  }

  private mutating func blankLine() {
    output.append(contentsOf: prefix)
    trimLine()
    output.append(UInt8(ascii: "\n"))
  }

  mutating func endLine() {
    if output.last == UInt8(ascii: " ") { trimLine() }
    output.append(UInt8(ascii: "\n"))
  }

  private mutating func trimLine() {
    while output.last == UInt8(ascii: " ") { output.removeLast() }
  }

  func longestRun(of byte: UInt8, in bytes: some Sequence<UInt8>) -> Int {
    var longest = 0
    var run = 0
    for candidate in bytes {
      run = candidate == byte ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}
