import Diagnostics

/// Every contradiction among counts: a few of each pair of tables in full, and how many more there
/// are.
struct Disagreements {
  let problems: [Diagnostic]

  /// Of two tables: so many are told one by one. More of them tell nothing new.
  static let limit = 5

  /// - Parameter values: of the cells, as far as they are known.
  init(_ built: BuiltSystem, values: (Int) -> Int?) {
    var found: [[Int]: [Diagnostic]] = [:]
    for conflict in built.conflicts {
      found[[conflict.first.table, conflict.second.table].sorted(), default: []]
        .append(DisagreementProblem.twoValues(conflict, in: built))
    }
    let doubtful = Set(
      built.conflicts.map { built.cells[$0.second.table][$0.second.entry] })
    for relation in built.violations(values: values) {
      let cells = built.protected.system.relations[relation].terms.map(\.variable)
      // Sums with a count that has two values follow from it.
      if cells.contains(where: doubtful.contains) { continue }
      let tables = Set(cells.compactMap { built.reports[$0].table }).sorted()
      found[tables, default: []].append(DisagreementProblem.sum(relation, in: built))
    }
    problems = found.keys.sorted { $0.lexicographicallyPrecedes($1) }.flatMap { tables in
      let all = DisclosureControl.inOrder(found[tables] ?? [])
      guard all.count > Self.limit + 1 else { return all }
      return all.prefix(Self.limit)
        + [
          DisagreementProblem.more(
            all.count - Self.limit, at: all[Self.limit].location, tables, in: built)
        ]
    }
  }
}
