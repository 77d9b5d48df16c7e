/// What sort of party.
package enum PartyKind: String, Sendable, Hashable, CaseIterable {
  case person
  case role
  case team
  case department
  case group
  /// Everybody: "All".
  case everyone
  /// Not in the edition's register.
  case unknown
}
