/// HTML that is safe to print as it stands.
///
/// Only this room can make one (the initialiser is internal): every piece of text in it went
/// through `HTMLWriter`'s escaping. Templates print it unescaped and escape everything else.
package struct SafeHTML: Hashable, Sendable {
  package let utf8: [UInt8]

  init(utf8: [UInt8]) {
    self.utf8 = utf8
  }
}
