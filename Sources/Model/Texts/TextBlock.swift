package import Diagnostics
import Markup

/// The words of one block (paragraph, heading, table cell) in one run of UTF-8, with the way back
/// to the source. Code is left out, and a line break is a space.
package struct TextBlock {
  private struct Segment {
    let start: Int
    let node: Int
  }

  package private(set) var bytes: [UInt8] = []
  private var segments: [Segment] = []
  /// Ranges of `bytes` that are the words of links elsewhere.
  package private(set) var linked: [Range<Int>] = []
  /// Whether it stands in a block quote.
  package private(set) var isQuoted = false
  /// Whether it is a paragraph, not a heading or a table's cell.
  package private(set) var isParagraph = false

  package init() {}

  /// Calls for each block of a text; the block is reused, so it must not be kept.
  package mutating func each(of text: AuthoredText, _ body: (borrowing TextBlock) -> Void) {
    switch text.content {
    case .plain(let string, _):
      clear()
      isQuoted = false
      isParagraph = true
      bytes.append(contentsOf: string.utf8)
      body(self)
    case .markup(let document): each(of: document, body)
    }
  }

  private mutating func each(of document: MarkupDocument, _ body: (borrowing TextBlock) -> Void) {
    clear()
    isQuoted = false
    var quoteEnd = 0
    for node in document.nodes.indices {
      let kind = document.nodes[node].kind
      switch kind {
      case .text:
        segments.append(Segment(start: bytes.count, node: node))
        bytes.append(contentsOf: document.literal(of: node))
      case .softBreak, .lineBreak, .code, .footnoteReference: bytes.append(UInt8(ascii: " "))
      case .emphasis, .strong, .image: break
      case .link:
        if case .external = Reference.parse(
          String(decoding: document.literal(of: node), as: UTF8.self))
        {
          linked.append(bytes.count..<bytes.count + document.plainText(of: node).utf8.count)
        }
      default:
        if !bytes.isEmpty { body(self) }
        clear()
        if kind == .blockQuote { quoteEnd = max(quoteEnd, document.end(of: node)) }
        isQuoted = node < quoteEnd
        isParagraph = kind == .paragraph
      }
    }
    if !bytes.isEmpty { body(self) }
  }

  private mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
    segments.removeAll(keepingCapacity: true)
    linked.removeAll(keepingCapacity: true)
  }

  /// The place of a byte.
  package func location(of offset: Int, length: Int, in text: AuthoredText) -> Location {
    if case .plain(_, let whole) = text.content {
      return location(of: offset, length: length, withinPlain: whole)
    }
    guard case .markup(let document) = text.content,
      let segment = segments.last(where: { $0.start <= offset })
    else { return text.location(node: 0, length: length) }
    let node = document.nodes[segment.node]
    let before = bytes[segment.start..<offset].count { $0 & 0xC0 != 0x80 }
    let column = node.column == 0 ? 0 : Int(node.column) + before
    return Location(path: text.scope.path, line: Int(node.line), column: column, length: length)
  }

  /// The place of a word in a plain text that stands in the file letter by letter, with quotation
  /// marks or without; of any other, the place of the text as a whole.
  private func location(of offset: Int, length: Int, withinPlain whole: Location) -> Location {
    let letters = bytes.count { $0 & 0xC0 != 0x80 }
    let marks = whole.length - letters
    guard whole.column > 0, marks == 0 || marks == 2 else { return whole }
    let before = bytes[..<offset].count { $0 & 0xC0 != 0x80 }
    return Location(
      path: whole.path, line: whole.line, column: whole.column + before + marks / 2,
      length: length)
  }
}
