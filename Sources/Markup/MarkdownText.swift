/// Markdown that is safe to print as it stands into a Markdown file.
///
/// Only this room can make one: literal text in it went through `MarkdownEscape`.
package struct MarkdownText: Hashable, Sendable {
  package let utf8: [UInt8]

  init(utf8: [UInt8]) {
    self.utf8 = utf8
  }

  package static let empty = MarkdownText(utf8: [])

  /// Text that stands for itself within a line of Markdown, or in a table's cell.
  package init(text: String) {
    var output: [UInt8] = []
    MarkdownEscape.append(text.utf8, to: &output)
    self.init(utf8: output)
  }

  package var isEmpty: Bool { utf8.isEmpty }

  /// For tests and messages.
  package var string: String { String(decoding: utf8, as: UTF8.self) }
}
