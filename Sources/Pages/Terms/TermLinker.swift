import Markup
import Model

/// Makes links of the first uses of glossary terms on a page.
///
/// Headings, links, images, code and quotations stay as they are. Words that a line break parts
/// count as if a space did.
struct TermLinker {
  private let matcher: TermMatcher
  private let glossary: [GlossaryTerm]
  private var builder = MarkupDocument.Builder(nodes: 0, text: 0)
  private var document = MarkupDocument.empty

  init(matcher: TermMatcher, glossary: [GlossaryTerm]) {
    self.matcher = matcher
    self.glossary = glossary
  }

  /// A run of text nodes and soft breaks that follow one another as siblings.
  private struct Run {
    let nodes: Range<Int>
    let matches: [TermMatcher.Match]
  }

  /// The document with its first uses linked; the same document when there are none.
  mutating func link(_ document: MarkupDocument, _ uses: inout TermUses) -> MarkupDocument {
    guard !matcher.isEmpty else { return document }
    var runs: [Run] = []
    self.document = document
    find(in: 0, &uses, &runs)
    guard !runs.isEmpty else { return document }
    builder = MarkupDocument.Builder(nodes: document.nodes.count + 16, text: 1 << 10)
    var rest = runs[...]
    copy(childrenOf: 0, &rest)
    return builder.finish()
  }

  /// Plain text as a document of one paragraph with its first uses linked; nil when there are none.
  mutating func link(_ text: String, _ uses: inout TermUses) -> MarkupDocument? {
    guard !matcher.isEmpty else { return nil }
    var text = text
    let matches = text.withUTF8 { bytes in
      matcher.firstUses(in: bytes) { !uses.contains($0) }
    }
    guard !matches.isEmpty else { return nil }
    for match in matches { uses.add(match.term) }
    builder = MarkupDocument.Builder()
    builder.open(.paragraph)
    let bytes = Array(text.utf8)
    var position = 0
    for match in matches {
      builder.leaf(.text, literal: bytes[position..<match.range.lowerBound])
      open(match.term)
      builder.leaf(.text, literal: bytes[match.range])
      builder.close()
      position = match.range.upperBound
    }
    builder.leaf(.text, literal: bytes[position...])
    return builder.finish()
  }

  private mutating func open(_ term: Int) {
    builder.open(
      .link, destination: "term:\(glossary[term].id.value)".utf8, title: EmptyCollection())
  }

  private func find(in parent: Int, _ uses: inout TermUses, _ runs: inout [Run]) {
    var index = parent + 1
    let end = document.end(of: parent)
    while index < end {
      switch document.nodes[index].kind {
      case .text, .softBreak:
        var runEnd = index
        while runEnd < end, isPlain(runEnd) { runEnd += 1 }
        let matches = self.matches(index..<runEnd, uses)
        if !matches.isEmpty {
          for match in matches { uses.add(match.term) }
          runs.append(Run(nodes: index..<runEnd, matches: matches))
        }
        index = runEnd
        continue
      case .link: note(index, &uses)
      case .heading, .blockQuote, .image: break
      default: if document.end(of: index) > index + 1 { find(in: index, &uses, &runs) }
      }
      index = document.end(of: index)
    }
  }

  /// An author's own link to a term is its first use.
  private func note(_ link: Int, _ uses: inout TermUses) {
    let destination = document.literal(of: link)
    guard destination.starts(with: "term:".utf8) else { return }
    let id = String(decoding: destination.dropFirst(5), as: UTF8.self)
    if let term = glossary.firstIndex(where: { $0.id.value == id }) { uses.add(term) }
  }

  private func isPlain(_ index: Int) -> Bool {
    let kind = document.nodes[index].kind
    return kind == .text || kind == .softBreak
  }

  private func matches(_ nodes: Range<Int>, _ uses: TermUses) -> [TermMatcher.Match] {
    if nodes.count == 1 {
      return document.literal(of: nodes.lowerBound).withUnsafeBufferPointer { bytes in
        matcher.firstUses(in: bytes) { !uses.contains($0) }
      }
    }
    var bytes: [UInt8] = []
    for node in nodes {
      if document.nodes[node].kind == .softBreak {
        bytes.append(UInt8(ascii: " "))
      } else {
        bytes.append(contentsOf: document.literal(of: node))
      }
    }
    return bytes.withUnsafeBufferPointer { bytes in
      matcher.firstUses(in: bytes) { !uses.contains($0) }
    }
  }

  private mutating func copy(childrenOf parent: Int, _ runs: inout ArraySlice<Run>) {
    var index = parent + 1
    let end = document.end(of: parent)
    while index < end {
      if let run = runs.first, run.nodes.lowerBound == index {
        write(run)
        runs = runs.dropFirst()
        index = run.nodes.upperBound
        continue
      }
      copy(index, &runs)
      index = document.end(of: index)
    }
  }

  private mutating func copy(_ index: Int, _ runs: inout ArraySlice<Run>) {
    let node = document.nodes[index]
    switch node.kind {
    case .thematicBreak, .softBreak, .lineBreak: builder.leaf(node.kind)
    case .text, .code: builder.leaf(node.kind, literal: document.literal(of: index))
    case .footnoteReference: builder.leaf(node.kind, number: document.number(of: index))
    case .codeBlock:
      builder.codeBlock(document.literal(of: index), info: document.title(of: index))
    case .link, .image:
      builder.open(
        node.kind, destination: document.literal(of: index), title: document.title(of: index),
        line: Int(node.line), column: Int(node.column))
      copy(childrenOf: index, &runs)
      builder.close()
    default:
      builder.open(node.kind, detail: node.detail, number: document.number(of: index))
      copy(childrenOf: index, &runs)
      builder.close()
    }
  }

  /// Writes a run with links around its matches.
  private mutating func write(_ run: Run) {
    var matches = run.matches[...]
    var offset = 0
    for node in run.nodes {
      let isBreak = document.nodes[node].kind == .softBreak
      let literal = document.literal(of: node)
      let length = isBreak ? 1 : literal.count
      var position = 0
      while position < length {
        let here = offset + position
        guard let match = matches.first, match.range.lowerBound < offset + length else {
          writePart(literal, isBreak, position..<length)
          break
        }
        if here < match.range.lowerBound {
          writePart(literal, isBreak, position..<match.range.lowerBound - offset)
          position = match.range.lowerBound - offset
          continue
        }
        if here == match.range.lowerBound { open(match.term) }
        let end = min(length, match.range.upperBound - offset)
        writePart(literal, isBreak, position..<end)
        position = end
        if offset + end == match.range.upperBound {
          builder.close()
          matches = matches.dropFirst()
        }
      }
      offset += length
    }
  }

  private mutating func writePart(
    _ literal: ArraySlice<UInt8>, _ isBreak: Bool, _ range: Range<Int>
  ) {
    if isBreak { return builder.leaf(.softBreak) }
    let start = literal.startIndex
    builder.leaf(.text, literal: literal[start + range.lowerBound..<start + range.upperBound])
  }
}
