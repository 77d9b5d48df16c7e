import CCMarkGFM
import Diagnostics
import Markup

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Bytes in, tree and problems out: with the rest of this folder, the only place that knows
/// libcmark-gfm.
///
/// Each parse has its own parser. `strikethrough` and `autolink` are never attached, because those
/// two keep their state in global variables.
struct CMark {
  /// Deeper trees are refused, so that nobody who walks one runs out of stack.
  private static let maximumDepth = 100

  let source: MarkdownSource
  let kit: CMarkKit
  var builder: MarkupDocument.Builder
  var places: MarkdownPlaces
  private var problems: [Diagnostic] = []
  var quotations = 0
  var isInHeading = false
  var notes = 0

  static func parse(_ source: MarkdownSource) -> (MarkupDocument, [Diagnostic]) {
    guard let kit = CMarkKit.shared, let arena = CMarkArena.current else { return (.empty, []) }
    // The parser and the tree are the arena's, and go with it.
    defer { arena.reset() }
    return withUnsafePointer(to: kit.memory) { memory in
      guard
        let parser = cmark_parser_new_with_mem(
          CMARK_OPT_FOOTNOTES | CMARK_OPT_SOURCEPOS, UnsafeMutablePointer(mutating: memory))
      else { return (.empty, []) }
      cmark_parser_attach_syntax_extension(parser, kit.table)
      cmark_parser_attach_syntax_extension(parser, kit.tasks)
      source.bytes.withMemoryRebound(to: CChar.self) {
        cmark_parser_feed(parser, $0.baseAddress, $0.count)
      }
      guard let root = cmark_parser_finish(parser) else { return (.empty, []) }
      var converter = CMark(source: source, kit: kit)
      converter.children(of: root)
      return (converter.builder.finish(), converter.problems)
    }
  }

  private init(source: MarkdownSource, kit: CMarkKit) {
    self.source = source
    self.kit = kit
    self.builder = MarkupDocument.Builder(
      nodes: source.bytes.count / 8 + 8, text: source.bytes.count)
    self.places = MarkdownPlaces(source: source)
  }

  mutating func children(of node: OpaquePointer) {
    guard builder.depth <= Self.maximumDepth else {
      return report(
        .markdownTooDeep, at: place(of: node),
        "Marks stand within one another more than \(Self.maximumDepth) deep",
        advice: "Take out the repeated marks.")
    }
    var child = cmark_node_first_child(node)
    while let current = child {
      convert(current)
      child = cmark_node_next(current)
    }
  }

  private mutating func convert(_ node: OpaquePointer) {
    let type = cmark_node_get_type(node)
    switch type {
    case CMARK_NODE_TEXT: text(bytes(cmark_node_get_literal(node)), node)
    case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK:
      places.breakLine()
      if isInHeading {
        let place = places.beginning
        builder.leaf(
          .text, literal: CollectionOfOne(UInt8(ascii: " ")), line: place.line,
          column: place.column)
      } else {
        builder.leaf(type == CMARK_NODE_SOFTBREAK ? .softBreak : .lineBreak)
      }
    case CMARK_NODE_CODE:
      let place = inlinePlace(of: node)
      builder.leaf(
        .code, literal: bytes(cmark_node_get_literal(node)), line: place.line, column: place.column)
    case CMARK_NODE_EMPH: inline(.emphasis, node)
    case CMARK_NODE_STRONG: inline(.strong, node)
    case CMARK_NODE_LINK, CMARK_NODE_IMAGE:
      let place = inlinePlace(of: node)
      builder.open(
        type == CMARK_NODE_LINK ? .link : .image, destination: bytes(cmark_node_get_url(node)),
        title: bytes(cmark_node_get_title(node)), line: place.line, column: place.column)
      children(of: node)
      builder.close()
    case CMARK_NODE_FOOTNOTE_REFERENCE:
      let place = inlinePlace(of: node)
      builder.leaf(
        .footnoteReference, number: number(bytes(cmark_node_get_literal(node))), line: place.line,
        column: place.column)
    case CMARK_NODE_HTML_INLINE:
      let literal = bytes(cmark_node_get_literal(node))
      let place = inlinePlace(of: node)
      html(literal, at: place)
      if !literal.starts(with: "<!--".utf8) {
        builder.leaf(.text, literal: literal, line: place.line, column: place.column)
      }
    default: block(node, type)
    }
  }

  private mutating func inline(_ kind: MarkupDocument.Kind, _ node: OpaquePointer) {
    let place = inlinePlace(of: node)
    builder.open(kind, line: place.line, column: place.column)
    children(of: node)
    builder.close()
  }

  private mutating func text(_ literal: UnsafeBufferPointer<UInt8>, _ node: OpaquePointer) {
    let place = inlinePlace(of: node)
    builder.leaf(.text, literal: literal, line: place.line, column: place.column)
  }

  mutating func html(_ literal: UnsafeBufferPointer<UInt8>, at place: MarkdownPlace) {
    let shown = String(decoding: literal.prefix { $0 != 10 }.prefix(60), as: UTF8.self)
    if literal.starts(with: "<!--".utf8) {
      report(
        .markdownComment, at: place, "This comment is not published",
        advice: "Keep notes outside the content folder, or take the comment out.")
    } else {
      report(
        .markdownHTML, at: place, "`\(shown)` is HTML",
        advice: "Write it as Markdown, or put a backslash before the `<` to print it.")
    }
  }

  mutating func report(
    _ code: DiagnosticCode, at place: MarkdownPlace, _ message: String, advice: String
  ) {
    guard code != .markdownTooDeep || problems.last?.code != code else { return }
    problems.append(
      Diagnostic(
        code, at: Location(path: source.path, line: place.line, column: place.column), message,
        advice: advice))
  }

  func lines(of node: OpaquePointer) -> MarkdownPlaces.Block {
    MarkdownPlaces.Block(
      line: Int(cmark_node_get_start_line(node)), column: Int(cmark_node_get_start_column(node)),
      endLine: Int(cmark_node_get_end_line(node)))
  }

  func place(of node: OpaquePointer) -> MarkdownPlace {
    places.blockLocation(lines(of: node))
  }

  private mutating func inlinePlace(of node: OpaquePointer) -> MarkdownPlace {
    let type = cmark_node_get_type(node)
    var line = Int(cmark_node_get_start_line(node))
    var column = Int(cmark_node_get_start_column(node))
    // A link's own line is that of its end, so that its words say better where it begins.
    if type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE,
      let child = cmark_node_first_child(node), cmark_node_get_start_line(child) > 0
    {
      line = Int(cmark_node_get_start_line(child))
      column = Int(cmark_node_get_start_column(child)) - (type == CMARK_NODE_LINK ? 1 : 2)
    }
    return places.inline(line: line, column: column, isCode: type == CMARK_NODE_CODE)
  }

  /// The byte with which a paragraph's words begin in the source, if that can be told.
  func firstByte(of node: OpaquePointer) -> UInt8? {
    guard let child = cmark_node_first_child(node) else { return nil }
    switch cmark_node_get_type(child) {
    case CMARK_NODE_TEXT: return bytes(cmark_node_get_literal(child)).first
    case CMARK_NODE_LINK, CMARK_NODE_FOOTNOTE_REFERENCE: return UInt8(ascii: "[")
    case CMARK_NODE_IMAGE: return UInt8(ascii: "!")
    case CMARK_NODE_CODE: return UInt8(ascii: "`")
    case CMARK_NODE_EMPH, CMARK_NODE_STRONG: return UInt8(ascii: "*")
    default: return nil
    }
  }

  private func number(_ digits: UnsafeBufferPointer<UInt8>) -> Int {
    digits.reduce(0) { $0 &* 10 &+ Int($1 &- UInt8(ascii: "0")) }
  }

  func bytes(_ string: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
    guard let string else { return UnsafeBufferPointer(start: nil, count: 0) }
    return UnsafeBufferPointer(
      start: UnsafeRawPointer(string).assumingMemoryBound(to: UInt8.self), count: strlen(string))
  }
}
