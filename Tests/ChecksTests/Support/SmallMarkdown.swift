import Markup

/// As much Markdown as tests of rules need: paragraphs, `# ` headings, `> ` quotations, code,
/// links and images on one line each.
enum SmallMarkdown {
  static func document(_ markdown: String) -> MarkupDocument {
    var builder = MarkupDocument.Builder()
    let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false)
    for (place, line) in lines.enumerated() where !line.isEmpty {
      let number = place + 1
      if line.hasPrefix("> ") {
        builder.open(.blockQuote, line: number, column: 1)
        block(.paragraph, line.dropFirst(2), number, 3, &builder)
        builder.close()
      } else if line.hasPrefix("# ") {
        block(.heading, line.dropFirst(2), number, 3, &builder)
      } else {
        block(.paragraph, line, number, 1, &builder)
      }
    }
    return builder.finish()
  }

  private static func block(
    _ kind: MarkupDocument.Kind, _ text: Substring, _ line: Int, _ column: Int,
    _ builder: inout MarkupDocument.Builder
  ) {
    builder.open(kind, detail: kind == .heading ? 2 : 0, line: line, column: column)
    var rest = text
    var column = column
    while !rest.isEmpty {
      if let match = rest.prefixMatch(of: /(!?)\[([^\]]*)\]\(([^)]*)\)/) {
        builder.open(
          match.1.isEmpty ? .link : .image, destination: match.3.utf8, title: "".utf8, line: line,
          column: column)
        builder.leaf(
          .text, literal: match.2.utf8, line: line, column: column + match.1.count + 1)
        builder.close()
        column += match.0.unicodeScalars.count
        rest = rest[match.range.upperBound...]
      } else if let match = rest.prefixMatch(of: /`([^`]*)`/) {
        builder.leaf(.code, literal: match.1.utf8, line: line, column: column)
        column += match.0.unicodeScalars.count
        rest = rest[match.range.upperBound...]
      } else {
        let first = rest.removeFirst()
        let plain = rest.prefix { $0 != "[" && $0 != "!" && $0 != "`" }
        let run = String(first) + plain
        builder.leaf(.text, literal: run.utf8, line: line, column: column)
        column += run.unicodeScalars.count
        rest = rest.dropFirst(plain.count)
      }
    }
    builder.close()
  }
}
