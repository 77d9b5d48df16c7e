/// Whether what is withheld would be, had it not been withheld before.
enum Necessity {
  /// Second suppressions that could be shown as far as the promises go: in a walk back that knows of
  /// no earlier release. They stay withheld, since readers had them so.
  ///
  /// - Returns: none when that can't be told.
  static func needless(in protected: ProtectedSystem, _ suppression: Suppression) -> Set<Int> {
    let withheld = suppression.isWithheld.indices.filter { suppression.isWithheld[$0] }
    let candidates = withheld.filter {
      protected.wasWithheld[$0] && protected.isMovable[$0] && !protected.isPrimary[$0]
        && protected.units[$0] == nil
    }
    guard !candidates.isEmpty else { return [] }
    let suppressor = Suppressor(
      protected, kept: withheld, caseLimit: SearchLimit.repair)
    guard let components = try? suppressor.protected.system.components().components else {
      return []
    }
    let isCandidate = Set(candidates)
    var needless: Set<Int> = []
    for component in components {
      let units = component.cells.filter(isCandidate.contains).map { [$0] }
      guard !units.isEmpty else { continue }
      let walk = WalkBack(
        suppressor.protected, component, units: units, caseLimit: SearchLimit.repair)
      let end = try? Exactly.run({ try walk.run(Int.self) }, { try walk.run(Large.self) })
      needless.formUnion(end?.shown ?? [])
    }
    return needless
  }
}
