/// Who stands behind a text.
package struct Signatory: Sendable, Hashable {
  package let name: String
  package let role: String?
  package let body: String?

  package init(name: String, role: String? = nil, body: String? = nil) {
    self.name = name
    self.role = role
    self.body = body
  }
}
