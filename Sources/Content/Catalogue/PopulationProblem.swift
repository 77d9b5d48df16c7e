import Diagnostics
import Model

/// What is wrong with the populations by themselves.
enum PopulationProblem {
  static func all(_ populations: [Population]) -> [Diagnostic] {
    let known = populations.map(\.id)
    var found = DataProblem.twice(
      populations.map { Located(value: $0.id, location: $0.location) }, "population")
    for population in populations {
      for reference in [population.partOf, population.joiners, population.leavers] {
        guard let reference, !known.contains(reference.value) else { continue }
        found.append(DataProblem.unknownPopulation(reference, known: known))
      }
      for flow in [population.joiners, population.leavers] {
        guard let flow, flow.value == population.id else { continue }
        found.append(
          Diagnostic(
            .populationCircle, at: flow.location,
            "`\(population.id)` can't be its own \(flow == population.joiners ? "joiners" : "leavers")",
            advice: "Give those who joined or left a population of their own."))
      }
      if let joiners = population.joiners, let leavers = population.leavers,
        joiners.value == leavers.value
      {
        found.append(
          Diagnostic(
            .populationCircle, at: leavers.location,
            "Those who joined and those who left can't be one population",
            advice: "Give each a population of its own."))
      }
    }
    return found + circles(populations)
  }

  static func halfPair(_ flow: Located<String>, hasJoiners: Bool) -> Diagnostic {
    let (one, other) = hasJoiners ? ("joiners", "leavers") : ("leavers", "joiners")
    return Diagnostic(
      .contentKeyPair, at: flow.location, "`\(one)` says nothing without `\(other)`",
      advice: "Add `\(other):` with the id of a population, or delete `\(one)`.")
  }

  private static func circles(_ populations: [Population]) -> [Diagnostic] {
    let wholes = Dictionary(
      populations.map { ($0.id, $0.partOf?.value) }, uniquingKeysWith: { first, _ in first })
    var told: Set<String> = []
    return populations.compactMap { population in
      guard let partOf = population.partOf else { return nil }
      var chain = [population.id]
      var next: String? = partOf.value
      while let one = next, !chain.contains(one) {
        chain.append(one)
        next = wholes[one] ?? nil
      }
      guard next == population.id, told.isDisjoint(with: chain) else { return nil }
      told.formUnion(chain)
      return Diagnostic(
        .populationCircle, at: partOf.location,
        chain.count == 1
          ? "`\(population.id)` can't be a part of itself"
          : "The populations are parts of each other in a circle: "
            + (chain + [population.id]).map { "`\($0)`" }.joined(separator: ", "),
        advice: "Delete the `part-of` of the one that holds all others.")
    }
  }
}
