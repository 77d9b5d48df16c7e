/// An entry of an edition's `parties`: a team or person that plans name, and how they write it.
package struct RegisteredParty: Sendable, Hashable {
  package let name: Located<String>
  package let kind: PartyKind
  /// `also`: other ways plans write it, such as "HR".
  package let aliases: [String]

  package init(name: Located<String>, kind: PartyKind, aliases: [String] = []) {
    self.name = name
    self.kind = kind
    self.aliases = aliases
  }
}
