import Diagnostics

/// Builds a tree from libyaml's events, and refuses what is not read.
struct YAMLComposer {
  let source: YAMLSource
  var problems: ProblemLog
  private var stack: [YAMLFrame] = []
  private var root: YAMLNode?
  /// Whether the tree holds all that the text says.
  private var isWhole = true
  private var nodeCount = 0
  /// Aliases that were reported.
  private var aliases: Set<String> = []
  /// The last text in quotes that runs over several lines.
  private var longQuote: (start: YAMLMark, end: YAMLMark)?

  init(_ source: YAMLSource) {
    self.source = source
    self.problems = ProblemLog(path: source.path)
  }

  mutating func compose(_ bytes: [UInt8]) -> (node: YAMLNode?, diagnostics: [Diagnostic]) {
    guard !refuseDirectives() else { return (nil, problems.diagnostics) }
    bytes.withUnsafeBufferPointer { input in
      guard var parser = LibYAML(input) else {
        isWhole = false
        return problems.add(outOfMemory())
      }
      do throws(YAMLSyntaxProblem) {
        while take(try parser.next()) {}
      } catch {
        isWhole = false
        let bracket = stack.last { $0.isFlow }?.start
        problems.add(
          runawayQuote(before: error.mark)
            ?? YAMLSyntaxWording(error, in: source, bracket: bracket).diagnostic)
      }
    }
    let empty = YAMLNode(
      content: .mapping([]),
      span: YAMLSpan(line: source.linesBefore + 1, column: 1, length: 1))
    return (isWhole ? root ?? empty : nil, problems.diagnostics)
  }

  /// A text in quotes that ended on the line that can't be read was most likely never closed, and
  /// took the next quotation mark for its end.
  private func runawayQuote(before mark: YAMLMark) -> Diagnostic? {
    guard let longQuote, longQuote.end.line == mark.line else { return nil }
    return refused(quoteAt: longQuote.start, endingAt: longQuote.end)
  }

  /// Handles an event; returns false when there is nothing more to read.
  private mutating func take(_ event: YAMLEvent) -> Bool {
    if let anchor = event.anchor { problems.add(refused(anchor: anchor, at: event.start)) }
    if let tag = event.tag { problems.add(refused(tag: tag, at: event.start)) }
    switch event.kind {
    case .streamStart, .documentStart: return true
    case .streamEnd: return false
    case .documentEnd:
      isWhole = refuseFurtherText(after: event.end) && isWhole
      return false
    case .sequenceStart(let isFlow):
      return open(YAMLFrame(isMapping: false, isFlow: isFlow, start: event.start))
    case .mappingStart(let isFlow):
      return open(YAMLFrame(isMapping: true, isFlow: isFlow, start: event.start))
    case .sequenceEnd, .mappingEnd: return close(at: event.end)
    case .alias(let name):
      // Once for each: a file made of aliases holds thousands.
      if aliases.insert(name).inserted { problems.add(refused(alias: name, at: event.start)) }
      isWhole = false
      return place(
        YAMLNode(
          content: .scalar("", isPlain: true), span: source.span(from: event.start, to: event.end)),
        isAlias: true)
    case .scalar(let text, let style): return take(text, style: style, event)
    }
  }

  private mutating func take(
    _ text: String, style: YAMLEvent.Style, _ event: YAMLEvent
  ) -> Bool {
    if style == .quoted, event.end.line > event.start.line { longQuote = (event.start, event.end) }
    if style == .quoted, let scalar = forbiddenCharacter(in: text) {
      problems.add(refused(escape: scalar, at: source.span(from: event.start, to: event.end)))
    }
    // `---` alone has an empty scalar for its content.
    if stack.isEmpty, text.isEmpty, style == .plain { return true }
    let span =
      style == .block
      ? source.span(ofBlock: text, header: event.start)
      : source.span(from: event.start, to: event.end)
    return place(YAMLNode(content: .scalar(text, isPlain: style == .plain), span: span))
  }

  private mutating func open(_ frame: YAMLFrame) -> Bool {
    guard stack.count < YAML.depthLimit else {
      isWhole = false
      problems.add(tooDeep(at: frame.start))
      return false
    }
    stack.append(frame)
    return true
  }

  private mutating func close(at end: YAMLMark) -> Bool {
    guard let frame = stack.popLast() else { return true }
    var last = YAMLMark(line: frame.start.line, column: frame.start.column + 1)
    if frame.isFlow {
      last = end
    } else if let key = frame.entries.first?.keySpan,
      key.line == source.location(frame.start).line, key.column == frame.start.column + 1
    {
      last = YAMLMark(line: frame.start.line, column: frame.start.column + key.length)
    }
    return place(
      YAMLNode(
        content: frame.isMapping ? .mapping(frame.entries) : .sequence(frame.items),
        span: source.span(from: frame.start, to: last)))
  }

  /// Puts a finished node where it belongs.
  private mutating func place(_ node: YAMLNode, isAlias: Bool = false) -> Bool {
    nodeCount += 1
    guard nodeCount <= YAML.nodeLimit else {
      isWhole = false
      problems.add(tooManyNodes(at: node.span))
      return false
    }
    guard let top = stack.indices.last else {
      root = node
      return true
    }
    guard stack[top].isMapping else {
      stack[top].items.append(node)
      return true
    }
    switch stack[top].expectation {
    case .nothing: stack[top].expectation = .key
    case .value(let key, let span):
      stack[top].expectation = .key
      stack[top].append(YAMLEntry(key: key, keySpan: span, value: node))
    case .key:
      if !isAlias, let key = key(of: node, inFrame: top) {
        stack[top].expectation = .value(key: key, span: node.span)
      } else {
        stack[top].expectation = .nothing
      }
    }
    return true
  }

  /// The text of a key, or nil when it is refused.
  private mutating func key(of node: YAMLNode, inFrame top: Int) -> String? {
    guard case .scalar(let text, let isPlain) = node.content else {
      isWhole = false
      problems.add(refused(keyAt: node.span))
      return nil
    }
    if text.isEmpty || (isPlain && text == "<<") {
      isWhole = false
      problems.add(text.isEmpty ? missingKey(at: node.span) : mergeKey(at: node.span))
      return nil
    }
    if isPlain, let problem = noBreakSpace(in: text, at: node.span) {
      isWhole = false
      problems.add(problem)
      return nil
    }
    if let first = stack[top].entry(text) {
      problems.add(duplicate(text, at: node.span, first: first.keySpan))
      return nil
    }
    return text
  }
}
