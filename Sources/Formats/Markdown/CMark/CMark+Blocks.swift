import CCMarkGFM
import Markup

extension CMark {
  mutating func block(_ node: OpaquePointer, _ type: cmark_node_type) {
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
        builder.codeBlock(literal, info: bytes(nil), line: line, column: column)
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
      if !isHeader {
        start = places.beginRow(line: Int(cmark_node_get_start_line(current)))
        compareCells(of: start, with: columns)
      }
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

  /// The library leaves out surplus cells and fills up rows without a word.
  private mutating func compareCells(of row: MarkdownPlace, with columns: Int) {
    let written = places.writtenCells
    let counts =
      "This row has \(written) \(written == 1 ? "cell" : "cells"); its table has \(columns) "
      + (columns == 1 ? "column" : "columns")
    if written > columns {
      report(
        .markdownSurplusCells, at: places.cellLocation(columns), counts,
        advice: "Write `\\|` for a bar that belongs to the words, even within code. Else give the "
          + "column a heading in the first row.")
    } else if written < columns {
      report(
        .markdownMissingCells, at: row, counts,
        advice: "Add the cells that are missing, empty ones between bars; put a blank line before "
          + "what is no longer the table.")
    }
  }

  private static func alignment(_ letter: UInt8) -> UInt8 {
    switch letter {
    case UInt8(ascii: "l"): 1
    case UInt8(ascii: "c"): 2
    case UInt8(ascii: "r"): 3
    default: 0
    }
  }
}
