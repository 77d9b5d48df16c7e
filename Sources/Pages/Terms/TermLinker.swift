import Markup
import Model

/// Makes links of the first uses of glossary terms on a page.
///
/// Headings, links, images, code and quotations stay as they are. Words that a line break parts
/// count as if a space did.
struct TermLinker {
  let matcher: TermMatcher
  let glossary: [GlossaryTerm]

  /// The document with its first uses linked; the same document when there are none.
  func link(_ document: MarkupDocument, _ uses: inout TermUses) -> MarkupDocument {
    guard !matcher.isEmpty else { return document }
    var stretches: [MarkupDocument.Stretch] = []
    find(in: 0, of: document, &uses, &stretches)
    return document.linking(stretches)
  }

  /// Plain text as a document of one paragraph with its first uses linked; nil when there are none.
  func link(_ text: String, _ uses: inout TermUses) -> MarkupDocument? {
    guard !matcher.isEmpty else { return nil }
    var text = text
    let matches = text.withUTF8 { bytes in
      matcher.firstUses(in: bytes) { !uses.contains($0) }
    }
    guard !matches.isEmpty else { return nil }
    var builder = MarkupDocument.Builder()
    builder.open(.paragraph)
    text.withUTF8 { builder.leaf(.text, literal: $0) }
    for match in matches { uses.add(match.term) }
    // The document is node 0, the paragraph node 1.
    return builder.finish().linking(stretches(matches, in: 2))
  }

  private func find(
    in parent: Int, of document: MarkupDocument, _ uses: inout TermUses,
    _ stretches: inout [MarkupDocument.Stretch]
  ) {
    var index = parent + 1
    let end = document.end(of: parent)
    while index < end {
      switch document.nodes[index].kind {
      case .text, .softBreak:
        var runEnd = index + 1
        while runEnd < end, isPlain(document.nodes[runEnd].kind) { runEnd += 1 }
        if runEnd == index + 1 {
          stretches += self.stretches(matches(in: document, index, &uses), in: index)
        } else {
          stretches += self.stretches(in: document, index..<runEnd, &uses)
        }
        index = runEnd
        continue
      case .link: note(document, index, &uses)
      case .heading, .blockQuote, .image: break
      default:
        if document.end(of: index) > index + 1 { find(in: index, of: document, &uses, &stretches) }
      }
      index = document.end(of: index)
    }
  }

  /// An author's own link to a term is its first use.
  private func note(_ document: MarkupDocument, _ link: Int, _ uses: inout TermUses) {
    let destination = document.literal(of: link)
    guard destination.starts(with: "term:".utf8) else { return }
    let id = String(decoding: destination.dropFirst(5), as: UTF8.self)
    if let term = glossary.firstIndex(where: { $0.id.value == id }) { uses.add(term) }
  }

  private func isPlain(_ kind: MarkupDocument.Kind) -> Bool { kind == .text || kind == .softBreak }

  private func matches(
    in bytes: UnsafeBufferPointer<UInt8>, _ uses: inout TermUses
  ) -> [TermMatcher.Match] {
    let matches = matcher.firstUses(in: bytes) { !uses.contains($0) }
    for match in matches { uses.add(match.term) }
    return matches
  }

  private func matches(
    in document: MarkupDocument, _ text: Int, _ uses: inout TermUses
  ) -> [TermMatcher.Match] {
    document.literal(of: text).withUnsafeBufferPointer { matches(in: $0, &uses) }
  }

  private func stretches(
    _ matches: [TermMatcher.Match], in node: Int
  ) -> [MarkupDocument.Stretch] {
    matches.map { match in
      MarkupDocument.Stretch(
        first: (node, match.range.lowerBound), last: (node, match.range.upperBound),
        destination: destination(match.term))
    }
  }

  /// Looks through texts and soft breaks that follow one another.
  private func stretches(
    in document: MarkupDocument, _ nodes: Range<Int>, _ uses: inout TermUses
  ) -> [MarkupDocument.Stretch] {
    var bytes: [UInt8] = []
    /// Where each node ends among the bytes.
    var ends: [Int] = []
    for node in nodes {
      if document.nodes[node].kind == .softBreak {
        bytes.append(UInt8(ascii: " "))
      } else {
        bytes.append(contentsOf: document.literal(of: node))
      }
      ends.append(bytes.count)
    }
    let matches = bytes.withUnsafeBufferPointer { self.matches(in: $0, &uses) }
    return matches.map { match in
      let (start, end) = (match.range.lowerBound, match.range.upperBound)
      let first = ends.firstIndex { start < $0 } ?? 0
      let last = ends.firstIndex { end <= $0 } ?? first
      return MarkupDocument.Stretch(
        first: (nodes.lowerBound + first, start - (first == 0 ? 0 : ends[first - 1])),
        last: (nodes.lowerBound + last, end - (last == 0 ? 0 : ends[last - 1])),
        destination: destination(match.term))
    }
  }

  private func destination(_ term: Int) -> [UInt8] { Array("term:\(glossary[term].id.value)".utf8) }
}
