/// Writes Markdown piece by piece; with `MarkupDocument.markdown`, the only maker of
/// `MarkdownText`.
///
/// ```swift
/// var writer = MarkdownWriter()
/// writer.heading("Actions", level: 2)
/// writer.row(["Action", "Lead"], isHeader: true)
/// let markdown = writer.finish()
/// ```
package struct MarkdownWriter {
  private var output: [UInt8] = []

  package init() {}

  /// Text that stands for itself.
  package mutating func text(_ text: String) {
    MarkdownEscape.append(text.utf8, to: &output)
  }

  /// Finished Markdown.
  package mutating func markdown(_ text: MarkdownText) {
    output.append(contentsOf: text.utf8)
  }

  /// A link; its words alone when `Address.isSafe` refuses the address.
  package mutating func link(_ words: String, to address: String, title: String = "") {
    guard Address.isSafe(address.utf8) else { return text(words) }
    output.append(UInt8(ascii: "["))
    text(words)
    output.append(literal: "](")
    MarkdownEscape.appendDestination(address.utf8, to: &output)
    if !title.isEmpty {
      output.append(UInt8(ascii: " "))
      MarkdownEscape.appendTitle(title.utf8, to: &output)
    }
    output.append(UInt8(ascii: ")"))
  }

  /// A heading and the blank line behind it.
  ///
  /// - Parameters:
  ///   - level: 1 to 6; what is beyond is brought within.
  ///   - address: what it leads to, if anything.
  package mutating func heading(_ words: String, level: Int, to address: String? = nil) {
    output.append(contentsOf: repeatElement(UInt8(ascii: "#"), count: min(6, max(1, level))))
    output.append(UInt8(ascii: " "))
    if let address { link(words, to: address) } else { text(words) }
    endParagraph()
  }

  /// A row of a table; the header row brings the line below it. `endParagraph` ends the table.
  package mutating func row(_ cells: [String], isHeader: Bool = false) {
    output.append(UInt8(ascii: "|"))
    for cell in cells {
      output.append(UInt8(ascii: " "))
      text(cell)
      output.append(literal: " |")
    }
    endLine()
    guard isHeader else { return }
    output.append(UInt8(ascii: "|"))
    for _ in cells { output.append(literal: " --- |") }
    endLine()
  }

  package mutating func endLine() { output.append(UInt8(ascii: "\n")) }

  /// Ends the line and leaves a blank one.
  package mutating func endParagraph() { output.append(literal: "\n\n") }

  package consuming func finish() -> MarkdownText { MarkdownText(utf8: output) }
}
