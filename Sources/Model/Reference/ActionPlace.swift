/// Where an action stands: places in the arrays of the publication, its editions, plans and
/// objectives.
package struct ActionPlace: Sendable, Hashable {
  package let edition: Int
  package let plan: Int
  package let objective: Int
  package let action: Int
}
