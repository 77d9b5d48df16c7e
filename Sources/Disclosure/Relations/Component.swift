/// Unknown counts that depend on each other, with the relations between them: known counts are
/// part of the constants.
struct Component: Sendable {
  /// The cells of the system, ascending; a relation's variable is an index into them.
  let cells: [Int]
  let relations: [LinearRelation]
  /// For each relation, its index in the system.
  let origins: [Int]
  let lower: [Int?]
  let upper: [Int?]
}
