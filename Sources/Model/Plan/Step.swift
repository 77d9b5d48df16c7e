/// A sub-action.
package struct Step: Sendable, Hashable {
  package let text: Prose
  package let status: Located<DeliveryStatus>?

  package init(text: Prose, status: Located<DeliveryStatus>? = nil) {
    self.text = text
    self.status = status
  }
}
