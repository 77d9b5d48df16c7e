import Model

/// What readers can put together of former states of the records.
///
/// A correction leaves two states: numbers from before it, and those from after. Tables of the one
/// are never joined to tables of the other, but a table that did not change belongs to both.
enum FormerStates {
  /// One system for each former state: a superseded table that contradicts today's, with every
  /// other table that agrees with it.
  ///
  /// - Parameter tables: published and superseded ones; raw ones are not looked at.
  static func systems(_ tables: [TableSource], catalogue: DataCatalogue) -> [BuiltSystem] {
    guard tables.contains(where: { $0.role == .superseded }) else { return [] }
    let separate = AttackedSystem.separate(tables, catalogue: catalogue)
    var covered: Set<Int> = []
    var systems: [BuiltSystem] = []
    // The latest first, which most others agree with.
    for first in separate.sorted(by: >) where !covered.contains(first) {
      var members = [tables[first].seen]
      covered.insert(first)
      let others = separate.sorted(by: >) + tables.indices.filter { !separate.contains($0) }
      for other in others where other != first && tables[other].role != .raw {
        let candidate = SystemBuilder.build(members + [tables[other].seen], catalogue: catalogue)
        guard candidate.conflicts.isEmpty,
          !AttackedSystem.contradicts(candidate, about: Set(candidate.reports.indices))
        else { continue }
        members.append(tables[other].seen)
        if separate.contains(other) { covered.insert(other) }
      }
      systems.append(AttackedSystem.build(members, catalogue: catalogue))
    }
    return systems
  }

  /// Counts of former states that readers can work out, by what they are called.
  static func leaks(_ tables: [TableSource], catalogue: DataCatalogue) -> Set<String> {
    var names: Set<String> = []
    for system in systems(tables, catalogue: catalogue) {
      for problem in Attack(built: system).problems(progress: { _, _ in })
      where problem.code == .disclosureLeak || problem.code == .disclosureUnproven {
        names.insert("\(problem.location.path): \(problem.message)")
      }
    }
    return names
  }
}

extension TableSource {
  /// As readers saw it, whenever that was.
  fileprivate var seen: TableSource {
    TableSource(dataset: dataset, entries: entries, path: path, role: .published)
  }
}
