package import Diagnostics

/// An entry of `populations.yaml`: who is counted. Counts of the same population at the same time
/// are the same counts, in whatever table they stand.
package struct Population: Sendable, Hashable {
  package let id: String
  package let location: Location
  /// `label`, such as "Employees of the council".
  package let label: String
  /// `scope`: who is in it and who is not.
  package let scope: String
  /// `part-of`: id of a population that holds everyone of this one.
  package let partOf: Located<String>?
  /// `joiners` and `leavers`: ids of the populations by which this one changes between two
  /// snapshots; both or neither.
  package let joiners: Located<String>?
  package let leavers: Located<String>?
  /// `fixed`: ids of dimensions in which nobody moves between snapshots, such as ethnicity.
  package let fixedDimensions: [Located<String>]

  package init(
    id: String, location: Location, label: String, scope: String, partOf: Located<String>? = nil,
    joiners: Located<String>? = nil, leavers: Located<String>? = nil,
    fixedDimensions: [Located<String>] = []
  ) {
    self.id = id
    self.location = location
    self.label = label
    self.scope = scope
    self.partOf = partOf
    self.joiners = joiners
    self.leavers = leavers
    self.fixedDimensions = fixedDimensions
  }
}
