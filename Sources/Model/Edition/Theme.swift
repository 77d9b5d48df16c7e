/// A theme across plans.
package struct Theme: Sendable, Hashable {
  package let id: Located<String>
  package let label: String
  package let description: Prose?

  package init(id: Located<String>, label: String, description: Prose? = nil) {
    self.id = id
    self.label = label
    self.description = description
  }
}
