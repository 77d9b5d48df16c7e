/// What a group of a new file is called.
package struct PayGapGroupNames: Sendable, Hashable {
  package let id: String
  package let label: String
  /// As a sentence calls it.
  package let called: String

  package init(id: String, label: String, called: String) {
    self.id = id
    self.label = label
    self.called = called
  }

  static let men = PayGapGroupNames(id: "men", label: "Men", called: "men")
  static let women = PayGapGroupNames(id: "women", label: "Women", called: "women")
}
