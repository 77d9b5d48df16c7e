/// A board, working group or reference group.
package struct GoverningBody: Sendable, Hashable {
  package let id: Located<String>
  package let name: String
  package let kind: GoverningBodyKind
  /// `role`: what it does.
  package let role: Prose
  /// `chair`
  package let chair: Signatory?
  /// `members`: who sits on it, as written.
  package let members: [String]
  /// `meets`: how often, as written.
  package let meets: String?

  package init(
    id: Located<String>, name: String, kind: GoverningBodyKind, role: Prose,
    chair: Signatory? = nil, members: [String] = [], meets: String? = nil
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.role = role
    self.chair = chair
    self.members = members
    self.meets = meets
  }
}
