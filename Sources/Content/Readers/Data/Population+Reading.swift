import Diagnostics
import Model

extension Population {
  /// `populations.yaml`; nil unless all of it can be read.
  static func readAll(_ keys: inout MappingReader) -> [Population]? {
    let populations = keys.list(
      "populations", .mapping("a population", Population.read), required: true,
      "Who is counted, one item for each group of people.")
    keys.file.report(PopulationProblem.all(populations))
    return keys.hasLosses ? nil : populations
  }

  static func read(_ keys: inout MappingReader) -> Population? {
    let id = keys.required("id", .id, "What datasets call it.")
    let label = keys.required("label", .text, "As pages write it.")
    let scope = keys.required("scope", .text, "Who is in it, and who is not.")
    let partOf = keys.optional(
      "part-of", .id, "The id of a population that holds everyone of this one.")
    let joiners = keys.optional(
      "joiners", .id, "The id of the population of those who joined between two snapshots.")
    let leavers = keys.optional(
      "leavers", .id, "The id of the population of those who left between two snapshots.")
    let fixed = keys.list(
      "fixed", .id, "Ids of dimensions in which nobody moves between snapshots.")
    guard let id, let label, let scope else { return nil }
    if let one = joiners ?? leavers, joiners == nil || leavers == nil {
      keys.file.report([PopulationProblem.halfPair(one, hasJoiners: joiners != nil)])
    }
    return Population(
      id: id.value, location: id.location, label: label, scope: scope, partOf: partOf,
      joiners: leavers == nil ? nil : joiners, leavers: joiners == nil ? nil : leavers,
      fixedDimensions: fixed)
  }
}
