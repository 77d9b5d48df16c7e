import CCMarkGFM
import Diagnostics
import Markup

/// The only place that knows libcmark-gfm: bytes in, tree and problems out.
///
/// Each parse has its own parser. `strikethrough` and `autolink` are never attached, because those
/// two keep their state in global variables.
struct CMark {
  /// Deeper trees are refused, so that nobody who walks one runs out of stack.
  private static let maximumDepth = 100

  private let source: MarkdownSource
  private let kit: CMarkKit
  private var builder: MarkupDocument.Builder
  private var places: MarkdownPlaces
  private var problems: [Diagnostic] = []
  private var quotations = 0
  private var isInHeading = false
  private var notes = 0

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

  private mutating func children(of node: OpaquePointer) {
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

  private mutating func block(_ node: OpaquePointer, _ type: cmark_node_type) {
    let place = place(of: node)
    let (line, column) = (place.line, place.column)
    switch type {
    case CMARK_NODE_PARAGRAPH:
      if line == 0, let table = cmark_node_next(node) {
        places.beginBlock(before: lines(of: table), quotations: quotations)
      } else {
        places.beginBlock(lines(of: node), quotations: quotations)
        places.skipDefinitions(before: firstByte(of: node))
      }
      let place = places.beginning
      builder.open(.paragraph, line: place.line, column: place.column)
      children(of: node)
      builder.close()
    case CMARK_NODE_HEADING:
      places.beginBlock(lines(of: node), quotations: quotations)
      isInHeading = true
      builder.open(
        .heading, detail: UInt8(clamping: cmark_node_get_heading_level(node)), line: line,
        column: column)
      children(of: node)
      builder.close()
      isInHeading = false
    case CMARK_NODE_THEMATIC_BREAK: builder.leaf(.thematicBreak, line: line, column: column)
    case CMARK_NODE_BLOCK_QUOTE:
      quotations += 1
      builder.open(.blockQuote, line: line, column: column)
      children(of: node)
      builder.close()
      quotations -= 1
    case CMARK_NODE_LIST: list(node, line: line, column: column)
    case CMARK_NODE_ITEM:
      builder.open(.item, detail: task(node), line: line, column: column)
      children(of: node)
      builder.close()
    case CMARK_NODE_CODE_BLOCK:
      builder.codeBlock(
        bytes(cmark_node_get_literal(node)), info: bytes(cmark_node_get_fence_info(node)),
        line: line, column: column)
    case CMARK_NODE_HTML_BLOCK:
      let literal = bytes(cmark_node_get_literal(node))
      html(literal, at: place)
      if !literal.starts(with: "<!--".utf8) {
        builder.codeBlock(literal, info: EmptyCollection(), line: line, column: column)
      }
    case CMARK_NODE_FOOTNOTE_DEFINITION:
      notes += 1
      builder.open(.footnoteDefinition, number: notes, line: line, column: column)
      children(of: node)
      builder.close()
    case kit.tableType: table(node)
    default: children(of: node)
    }
  }

  private mutating func list(_ node: OpaquePointer, line: Int, column: Int) {
    var style: MarkupDocument.ListStyle = []
    if cmark_node_get_list_type(node) == CMARK_ORDERED_LIST { style.insert(.ordered) }
    if cmark_node_get_list_tight(node) != 0 { style.insert(.tight) }
    builder.open(
      .list, detail: style.rawValue, number: Int(cmark_node_get_list_start(node)), line: line,
      column: column)
    children(of: node)
    builder.close()
  }

  /// The library looks for `[x]` anywhere on the line, so that its word on whether a task is done
  /// can't be taken.
  private func task(_ node: OpaquePointer) -> UInt8 {
    guard let name = cmark_node_get_type_string(node), name[0] == CChar(UInt8(ascii: "t")) else {
      return 0
    }
    let line = source.range(ofLine: Int(cmark_node_get_start_line(node)))
    guard let bracket = source.bytes[line].firstIndex(of: UInt8(ascii: "[")),
      bracket + 1 < line.upperBound
    else { return 1 }
    return source.bytes[bracket + 1] | 0x20 == UInt8(ascii: "x") ? 2 : 1
  }

  private mutating func table(_ node: OpaquePointer) {
    let columns = Int(cmark_gfm_extensions_get_table_columns(node))
    let alignments = cmark_gfm_extensions_get_table_alignments(node)
    var start = places.beginTable(lines(of: node), quotations: quotations)
    builder.open(.table, line: start.line, column: start.column)
    var row = cmark_node_first_child(node)
    var isHeader = true
    while let current = row {
      if !isHeader { start = places.beginRow(line: Int(cmark_node_get_start_line(current))) }
      builder.open(.tableRow, detail: isHeader ? 1 : 0, line: start.line, column: start.column)
      var cell = cmark_node_first_child(current)
      var index = 0
      while let content = cell, index < columns {
        let place = places.beginCell(index)
        builder.open(
          .tableCell, detail: alignments.map { Self.alignment($0[index]) } ?? 0,
          line: place.line, column: place.column)
        children(of: content)
        builder.close()
        index += 1
        cell = cmark_node_next(content)
      }
      builder.close()
      isHeader = false
      row = cmark_node_next(current)
    }
    builder.close()
  }

  private static func alignment(_ letter: UInt8) -> UInt8 {
    switch letter {
    case UInt8(ascii: "l"): 1
    case UInt8(ascii: "c"): 2
    case UInt8(ascii: "r"): 3
    default: 0
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

  private mutating func html(_ literal: UnsafeBufferPointer<UInt8>, at place: MarkdownPlace) {
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

  private mutating func report(
    _ code: DiagnosticCode, at place: MarkdownPlace, _ message: String, advice: String
  ) {
    guard code != .markdownTooDeep || problems.last?.code != code else { return }
    problems.append(
      Diagnostic(
        code, at: Location(path: source.path, line: place.line, column: place.column), message,
        advice: advice))
  }

  private func lines(of node: OpaquePointer) -> MarkdownPlaces.Block {
    MarkdownPlaces.Block(
      line: Int(cmark_node_get_start_line(node)), column: Int(cmark_node_get_start_column(node)),
      endLine: Int(cmark_node_get_end_line(node)))
  }

  private func place(of node: OpaquePointer) -> MarkdownPlace {
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
  private func firstByte(of node: OpaquePointer) -> UInt8? {
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

  private func bytes(_ string: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
    guard let string else { return UnsafeBufferPointer(start: nil, count: 0) }
    var count = 0
    while string[count] != 0 { count += 1 }
    return UnsafeBufferPointer(
      start: UnsafeRawPointer(string).assumingMemoryBound(to: UInt8.self), count: count)
  }
}
