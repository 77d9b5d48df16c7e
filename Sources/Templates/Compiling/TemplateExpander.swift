import Diagnostics

/// Puts partials, parents and blocks in their places, with their indentation.
///
/// A partial that reaches itself becomes a call, one for each set of overrides it is used with.
struct TemplateExpander {
  /// What the lines of the nodes at hand lose and gain.
  struct Margin {
    let file: Int
    /// White space that each line loses, as far as it has it.
    var removed: ArraySlice<UInt8> = []
    /// White space that each line gains.
    var added: ArraySlice<UInt8> = []
    /// Whether each line gains the indentation of the call around it too.
    var isCalled = false
  }

  struct Subroutine {
    let file: Int
    let overrides: BlockOverrides
  }

  private static let deepest = 80
  private static let largest = 100_000

  let references: TemplateReferences
  private(set) var subroutines: [Subroutine] = []
  private(set) var diagnostics: [Diagnostic] = []
  private var subroutineIndices: [String: Int] = [:]
  private var knownOverrides: [String: Int] = [:]
  private var depth = 0
  private var size = 0
  private var isExhausted = false
  /// Set where the site already printed a line's indentation.
  private var skipsIndent = false

  init(_ references: TemplateReferences) { self.references = references }

  mutating func expand(_ file: Int) -> [TemplatePiece] {
    pieces(references.templates[file].nodes, Margin(file: file), .none)
  }

  mutating func expand(subroutine index: Int) -> [TemplatePiece] {
    let subroutine = subroutines[index]
    return pieces(
      references.templates[subroutine.file].nodes,
      Margin(file: subroutine.file, isCalled: true), subroutine.overrides)
  }

  private mutating func pieces(
    _ nodes: [TemplateNode], _ margin: Margin, _ overrides: BlockOverrides
  ) -> [TemplatePiece] {
    let bytes = references.templates[margin.file].text.bytes
    var result: [TemplatePiece] = []
    for node in nodes where !isExhausted {
      size += 1
      switch node {
      case .literal(let range):
        result.append(
          .literal(
            bytes[range],
            TemplateSite(file: margin.file, start: range.lowerBound, end: range.upperBound)))
      case .lineStart(let space): line(bytes[space], margin, &result)
      case .print(let path, let site): result.append(.print(path, .element, site))
      case .section(let path, let isInverted, let inner, let site):
        let inner = descend(site) { $0.pieces(inner, margin, overrides) }
        result.append(.section(path, isInverted: isInverted, inner, site))
      case .partial(let name, let indent, let site):
        guard let file = references.partial(name, from: margin.file) else { continue }
        if references.isRecursive(file) {
          let space = indent.map { margin.added + unindented(bytes[$0], margin) } ?? []
          result.append(
            .call(
              subroutine(file, overrides, site), indent: space,
              keepsIndent: margin.isCalled && indent != nil, site))
        } else {
          result += descend(site) {
            $0.include(file, indent: indent, from: margin, overrides)
          }
        }
      case .parent(let name, let blocks, let indent, let site):
        guard let file = references.parent(name, from: margin.file) else { continue }
        let inner = overrides.adding(
          blocks, file: margin.file, known: &knownOverrides)
        result += descend(site) { $0.include(file, indent: indent, from: margin, inner) }
      case .block(let block):
        result += descend(block.site) { $0.block(block, margin, overrides) }
      }
      if size > Self.largest { exhaust(node, margin) }
    }
    return result
  }

  private mutating func line(
    _ space: ArraySlice<UInt8>, _ margin: Margin, _ result: inout [TemplatePiece]
  ) {
    let site = TemplateSite(file: margin.file, start: space.startIndex, end: space.endIndex)
    let rest = unindented(space, margin)
    if skipsIndent {
      skipsIndent = false
      if !rest.isEmpty { result.append(.literal(rest, site)) }
      return
    }
    if margin.isCalled { result.append(.indentation) }
    let all = margin.added + rest
    if !all.isEmpty { result.append(.literal(all, site)) }
  }

  private func unindented(_ space: ArraySlice<UInt8>, _ margin: Margin) -> ArraySlice<UInt8> {
    let common = zip(space, margin.removed).prefix { $0 == $1 }.count
    return space.dropFirst(common)
  }

  private mutating func include(
    _ file: Int, indent: Range<Int>?, from margin: Margin, _ overrides: BlockOverrides
  ) -> [TemplatePiece] {
    var inner = Margin(file: file)
    if let indent {
      let bytes = references.templates[margin.file].text.bytes
      inner.added = margin.added + unindented(bytes[indent], margin)
      inner.isCalled = margin.isCalled
    }
    return pieces(references.templates[file].nodes, inner, overrides)
  }

  private mutating func block(
    _ block: TemplateBlock, _ margin: Margin, _ overrides: BlockOverrides
  ) -> [TemplatePiece] {
    guard let override = overrides.byName[block.name] else {
      return pieces(block.nodes, margin, overrides)
    }
    let bytes = references.templates[margin.file].text.bytes
    let source = references.templates[override.file].text.bytes
    let argument = override.block
    guard !argument.nodes.isEmpty else { return [] }
    var inner = Margin(file: override.file, added: margin.added, isCalled: margin.isCalled)
    if let space = (block.isStandalone ? block.margin : nil) ?? block.lead {
      inner.added += unindented(bytes[space], margin)
    }
    if argument.isStandalone, let space = argument.margin { inner.removed = source[space] }
    var result: [TemplatePiece] = []
    if block.isStandalone, !argument.isStandalone {
      let start = argument.site.end
      line(source[start..<start], inner, &result)
    } else if !block.isStandalone, argument.isStandalone {
      skipsIndent = true
    }
    result += pieces(argument.nodes, inner, override.overrides)
    skipsIndent = false
    if block.isStandalone, block.endsInNewLine, !argument.endsInNewLine {
      result.append(.literal([UInt8(ascii: "\n")], argument.site))
    }
    return result
  }

  private mutating func subroutine(
    _ file: Int, _ overrides: BlockOverrides, _ site: TemplateSite
  ) -> Int {
    let key = "\(file):\(overrides.id)"
    if let index = subroutineIndices[key] { return index }
    let index = subroutines.count
    subroutineIndices[key] = index
    subroutines.append(Subroutine(file: file, overrides: overrides))
    if index == 100 { reportCycle(site) }
    return index
  }

  private mutating func descend(
    _ site: TemplateSite, _ body: (inout TemplateExpander) -> [TemplatePiece]
  ) -> [TemplatePiece] {
    guard depth < Self.deepest else {
      reportCycle(site)
      return []
    }
    depth += 1
    defer { depth -= 1 }
    return body(&self)
  }

  private mutating func reportCycle(_ site: TemplateSite) {
    guard !isExhausted else { return }
    isExhausted = true
    diagnostics.append(
      Diagnostic(
        .templateCycle, at: references.templates[site.file].text.location(site),
        "Parents and blocks lead back to themselves, or are nested too deep",
        advice: "Follow the tag's parent to its own parent and so on, and break the circle."))
  }

  private mutating func exhaust(_ node: TemplateNode, _ margin: Margin) {
    guard !isExhausted else { return }
    isExhausted = true
    let text = references.templates[margin.file].text
    diagnostics.append(
      Diagnostic(
        .templateLimit, at: Location(path: text.path),
        "With its partials in their places the template has more than \(Self.largest) parts",
        advice: "Use a section over a list in place of repeated partials."))
  }
}
