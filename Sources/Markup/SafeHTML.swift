/// HTML that is safe to print as it stands.
///
/// Only this room can make one (the initialiser is internal): every piece of text in it went
/// through `HTMLWriter`'s escaping. Templates print it unescaped and escape everything else.
package struct SafeHTML: Hashable, Sendable {
  package let utf8: [UInt8]

  init(utf8: [UInt8]) {
    self.utf8 = utf8
  }

  package static let empty = SafeHTML(utf8: [])

  /// Text that stands for itself.
  package init(text: String) {
    var output: [UInt8] = []
    HTMLEscape.append(text.utf8, to: &output)
    self.init(utf8: output)
  }

  package var isEmpty: Bool { utf8.isEmpty }

  /// For tests and messages.
  package var string: String { String(decoding: utf8, as: UTF8.self) }
}
