/// Two groups of a table to compare: how likely something is for the first, over how likely it is
/// for the second.
///
/// Which group comes first differs between indicators, so it is always said.
package struct RelativeLikelihood: Sendable, Hashable {
  /// The group above the line, by its codes in the order of the table's dimensions.
  package let group: [String]
  package let comparedWith: [String]
  /// The measure of what happened.
  package let events: String
  /// The measure of those to whom it could have happened.
  package let eligible: String

  package init(group: [String], comparedWith: [String], events: String, eligible: String) {
    self.group = group
    self.comparedWith = comparedWith
    self.events = events
    self.eligible = eligible
  }
}
