import Diagnostics

/// Builds the tree of a template from its tokens.
struct TemplateParser {
  let text: TemplateText
  let file: Int
  let tokens: [TemplateToken]
  var diagnostics: [Diagnostic] = []
  private var index = 0
  private var isAtLineStart = true

  init(text: TemplateText, file: Int, tokens: [TemplateToken]) {
    self.text = text
    self.file = file
    self.tokens = tokens
  }

  /// The tree, and what is wrong with the template; the tree counts only if nothing is.
  static func parse(_ text: TemplateText, file: Int) -> ([TemplateNode], [Diagnostic]) {
    var scanner = TemplateScanner(text: text, file: file)
    scanner.scan()
    var pairing = TemplatePairing(text: text, file: file, tokens: scanner.tokens)
    pairing.pair()
    let problems = scanner.diagnostics + pairing.diagnostics
    guard problems.isEmpty else { return ([], problems) }
    var lines = StandaloneLines(text: text, tokens: pairing.tokens)
    lines.mark()
    var parser = TemplateParser(text: text, file: file, tokens: lines.tokens)
    let nodes = parser.nodes(until: lines.tokens.count)
    return (nodes, parser.diagnostics)
  }

  private mutating func nodes(until end: Int) -> [TemplateNode] {
    var nodes: [TemplateNode] = []
    while index < end {
      let token = tokens[index]
      index += 1
      if token.kind != .newline, !token.isStandalone { startLine(token, &nodes) }
      let site = site(token)
      switch token.kind {
      case .text: literal(token, &nodes)
      case .newline:
        if !follows(standaloneBefore: index - 1) { nodes.append(.literal(token.range)) }
        isAtLineStart = true
      case .print:
        if let path = path(token) { nodes.append(.print(path, site)) }
      case .section, .inverted:
        let path = path(token)
        let inner = self.nodes(until: token.partner ?? end)
        index += 1
        if let path {
          nodes.append(.section(path, isInverted: token.kind == .inverted, inner, site))
        }
      case .partial:
        if let name = reference(token) {
          nodes.append(.partial(name, indent: token.isStandalone ? token.lead : nil, site))
        }
      case .parent: parent(token, &nodes)
      case .block:
        if let block = block(token) { nodes.append(.block(block)) }
      case .close, .comment, .delimiters: break
      }
    }
    return nodes
  }

  /// Space at a line's start belongs to the line, so that indentation can replace it.
  private mutating func startLine(_ token: TemplateToken, _ nodes: inout [TemplateNode]) {
    guard isAtLineStart else { return }
    if token.kind == .text {
      let next = index < tokens.count ? tokens[index] : nil
      let rest = text.bytes[token.range].drop { $0 == 0x20 || $0 == 0x09 }
      // The space of a blank line and of a line of tags alone is no indentation.
      if rest.isEmpty, next.map({ $0.kind == .newline || $0.isStandalone }) ?? true { return }
      nodes.append(.lineStart(token.range.lowerBound..<rest.startIndex))
    } else {
      nodes.append(.lineStart(token.range.lowerBound..<token.range.lowerBound))
    }
    isAtLineStart = false
  }

  private mutating func literal(_ token: TemplateToken, _ nodes: inout [TemplateNode]) {
    let isBeside =
      (index < tokens.count && tokens[index].isStandalone)
      || (index >= 2 && tokens[index - 2].isStandalone)
    let isBlank = text.bytes[token.range].allSatisfy { $0 == 0x20 || $0 == 0x09 }
    if isBeside, isBlank { return }
    var start = token.range.lowerBound
    if case .lineStart(let space)? = nodes.last, space.lowerBound == start {
      start = space.upperBound
    }
    if start < token.range.upperBound { nodes.append(.literal(start..<token.range.upperBound)) }
  }

  private func follows(standaloneBefore newline: Int) -> Bool {
    guard newline > 0 else { return false }
    if tokens[newline - 1].isStandalone { return true }
    return newline > 1 && tokens[newline - 2].isStandalone && tokens[newline - 1].kind == .text
  }

  private mutating func parent(_ token: TemplateToken, _ nodes: inout [TemplateNode]) {
    let name = reference(token)
    let end = token.partner ?? tokens.count
    var blocks: [TemplateBlock] = []
    while index < end {
      let inner = tokens[index]
      index += 1
      switch inner.kind {
      case .block:
        guard let block = block(inner) else { continue }
        if blocks.contains(where: { $0.name == block.name }) {
          report(
            .templateDuplicateBlock, inner,
            "The block `\(block.name)` stands twice in one parent",
            advice: "Keep one of them: the second would replace the first unseen.")
        }
        blocks.append(block)
      case .newline, .comment, .delimiters: continue
      case .text where text.bytes[inner.range].allSatisfy({ $0 <= 0x20 }): continue
      default:
        report(
          .templateStrayContent, inner,
          "Something other than a block stands between the tags of a parent",
          advice: "Put it in a block, as in `{{$name}}…{{/name}}`: it would not be printed here.")
        if let partner = inner.partner, partner > index { index = partner + 1 }
      }
    }
    index = end + 1
    isAtLineStart = false
    guard let name else { return }
    nodes.append(
      .parent(name, blocks, indent: token.isStandalone ? token.lead : nil, site(token)))
  }

  private mutating func block(_ token: TemplateToken) -> TemplateBlock? {
    let name = text.string(token.content)
    let isWord = TemplatePath.isWord(text.bytes[token.content])
    if !isWord { reportName(token, "a block") }
    let end = token.partner ?? tokens.count
    isAtLineStart = token.isStandalone
    let content = nodes(until: end)
    index = end + 1
    let endsInNewLine = isAtLineStart
    guard isWord else { return nil }
    return TemplateBlock(
      name: name, site: site(token), nodes: content, lead: token.lead,
      isStandalone: token.isStandalone, endsInNewLine: endsInNewLine)
  }

  private func site(_ token: TemplateToken) -> TemplateSite {
    TemplateSite(file: file, start: token.range.lowerBound, end: token.range.upperBound)
  }
}
