import Diagnostics
import Markup

/// Looks through a parsed text for what a publication must not or should not have.
struct MarkdownReview {
  let source: MarkdownSource
  let document: MarkupDocument

  /// Kinds of address that the publication itself resolves.
  static let ownSchemes = [
    "action", "audit", "case-study", "data", "figure", "pay-gap", "plan", "strategy", "term",
  ]
  static let vagueTexts = [
    "click here", "here", "read more", "more", "link", "this link", "this", "this page",
    "find out more", "learn more", "see here", "click",
  ]

  func problems() -> [Diagnostic] {
    var problems: [Diagnostic] = []
    var level = 1
    for index in document.nodes.indices {
      switch document.nodes[index].kind {
      case .heading:
        review(heading: index, after: level, &problems)
        level = Int(document.nodes[index].detail)
      case .link, .image: review(link: index, &problems)
      case .tableRow where document.nodes[index].detail == 1:
        review(header: index, &problems)
      case .paragraph, .codeBlock: review(bullets: index, &problems)
      default: break
      }
    }
    reviewNotes(&problems)
    return problems
  }

  func location(_ index: Int, length: Int = 1) -> Location {
    let node = document.nodes[index]
    return Location(
      path: source.path, line: Int(node.line), column: Int(node.column), length: length)
  }

  /// Whether there is anything but white space.
  func hasWords(_ text: String) -> Bool {
    // Nearly every text begins with a letter or mark in ASCII.
    if let first = text.utf8.first, first > 0x20, first < 0x7F { return true }
    return !text.allSatisfy(\.isWhitespace)
  }

  private func review(heading index: Int, after level: Int, _ problems: inout [Diagnostic]) {
    let own = Int(document.nodes[index].detail)
    let marks = String(repeating: "#", count: own)
    let place = location(index, length: own)
    if own == 1 {
      problems.append(
        Diagnostic(
          .markdownTitleHeading, at: place, "`#` marks a page's title, which is not written here",
          advice: "Put the title in the front matter, or write `##`."))
    } else if own > level + 1 {
      problems.append(
        Diagnostic(
          .markdownHeadingJump, at: place, "`\(marks)` leaves out a level",
          advice: "Write `\(String(repeating: "#", count: level + 1))`."))
    }
    if !hasWords(document.plainText(of: index)) {
      problems.append(
        Diagnostic(
          .markdownEmptyHeading, at: place, "This heading has no words",
          advice: "Write what the part is about, or take the heading out."))
    }
  }

  /// Bullets pasted from a document run together into one paragraph, or become code.
  private func review(bullets block: Int, _ problems: inout [Diagnostic]) {
    var isLineStart = true
    for index in block..<max(block + 1, document.end(of: block)) {
      switch document.nodes[index].kind {
      case .softBreak, .lineBreak: isLineStart = true
      case .text, .codeBlock:
        if isLineStart, let bullet = Self.bullet(document.literal(of: index)) {
          problems.append(
            Diagnostic(
              .markdownBulletSign, at: location(index),
              "The sign `\(bullet)` does not make a list",
              advice: "Begin each item on a line of its own with a dash and a space, and leave a "
                + "blank line before the first."))
          return
        }
        isLineStart = false
      case .paragraph: break
      default: isLineStart = false
      }
    }
  }

  /// The bullet that a text begins with, if it is one that word processors print.
  private static func bullet(_ literal: ArraySlice<UInt8>) -> Character? {
    let start = literal.drop { $0 <= 0x20 }
    // All of them lie between U+2000 and U+2FFF.
    guard start.first == 0xE2 else { return nil }
    let text = String(decoding: start.prefix(3), as: UTF8.self)
    return text.first.flatMap { "•◦▪‣●○■□".contains($0) ? $0 : nil }
  }

  private func review(header row: Int, _ problems: inout [Diagnostic]) {
    for cell in document.children(of: row) where document.end(of: cell) == cell + 1 {
      problems.append(
        Diagnostic(
          .markdownEmptyHeader, at: location(cell), "This column has no heading",
          advice: "Say in the table's first row what the column holds."))
    }
  }
}
