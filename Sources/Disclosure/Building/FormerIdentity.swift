/// A count as a superseded table knew it, though it did not show it.
struct FormerIdentity: Hashable {
  let identity: CellIdentity
  let table: Int
}
