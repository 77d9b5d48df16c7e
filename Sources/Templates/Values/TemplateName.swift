/// The name of a field, with its hash computed once.
///
/// Keep the names of records built by the thousand in constants: the literal then costs nothing.
package struct TemplateName: Hashable, Sendable, ExpressibleByStringLiteral {
  package let text: String
  /// FNV-1a over the UTF-8 bytes: the same in every run, and enough to tell names apart quickly.
  let fingerprint: UInt64

  package init(_ text: String) {
    self.text = text
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    fingerprint = hash
  }

  package init(stringLiteral value: String) { self.init(value) }

  package static func == (left: TemplateName, right: TemplateName) -> Bool {
    left.fingerprint == right.fingerprint && left.text == right.text
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(fingerprint) }
}
