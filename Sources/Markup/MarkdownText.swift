/// Markdown that is safe to print as it stands into a Markdown file.
///
/// Only this room can make one: literal text in it went through `MarkdownWriter`'s escaping.
package struct MarkdownText: Hashable, Sendable {
  package let utf8: [UInt8]

  init(utf8: [UInt8]) {
    self.utf8 = utf8
  }
}
