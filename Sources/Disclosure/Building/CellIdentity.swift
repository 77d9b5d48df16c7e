/// What a count counts: two cells with the same identity are one count, in whatever table and
/// edition they stand.
struct CellIdentity: Sendable, Hashable {
  struct Place: Sendable, Hashable {
    let dimension: String
    let code: String
  }

  let population: String
  /// A day, or two days with a slash between them.
  let time: String
  let measure: String
  /// Without totals, by dimension.
  let places: [Place]
}
