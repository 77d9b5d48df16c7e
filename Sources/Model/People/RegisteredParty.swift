/// An entry of an edition's `parties`: a team or person that plans name, and how they write it.
package struct RegisteredParty: Sendable, Hashable {
  /// `id`: the last part of the party's address; nil makes it from the name.
  package let id: Located<String>?
  package let name: Located<String>
  package let kind: PartyKind
  /// `also`: other ways plans write it, such as "HR".
  package let aliases: [String]

  package init(
    id: Located<String>? = nil, name: Located<String>, kind: PartyKind, aliases: [String] = []
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.aliases = aliases
  }
}
