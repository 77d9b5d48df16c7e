/// A named order in which a classification's codes may be shown.
package struct CodeOrder: Sendable, Hashable {
  package let id: String
  /// Every code of the classification, once.
  package let codes: [Located<String>]

  package init(id: String, codes: [Located<String>]) {
    self.id = id
    self.codes = codes
  }
}
