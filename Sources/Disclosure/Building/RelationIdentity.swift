/// Two tables that say the same sum say it once.
struct RelationIdentity: Hashable {
  let whole: CellIdentity
  let dimension: String
  let parts: [String]
  let isOwn: Bool
}
