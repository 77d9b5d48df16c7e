/// A target and the part of it that is meant.
package struct Resolution: Sendable, Hashable {
  package let target: Target
  /// The id within the target's page, without `#`; whether it exists is another question.
  package let anchor: String?

  package init(target: Target, anchor: String? = nil) {
    self.target = target
    self.anchor = anchor
  }
}
