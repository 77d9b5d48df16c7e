import Diagnostics
import Model

/// A system of counts that is built so that former values do not contradict today's.
enum AttackedSystem {
  /// Takes what superseded tables withheld to be today's counts as long as that can be, and
  /// full-time equivalents to add up to the tenth as long as they do.
  static func build(_ tables: [TableSource], catalogue: DataCatalogue) -> BuiltSystem {
    let hasEquivalents = tables.contains { table in
      table.dataset.measures.contains { $0.kind == .fullTimeEquivalent }
    }
    if hasEquivalents {
      let built = build(tables, catalogue, equivalentsAreExact: true)
      let isContradiction = built.hasIdlePeople || contradicts(built, about: built.equivalents)
      if !isContradiction { return built }
    }
    return build(tables, catalogue, equivalentsAreExact: false)
  }

  /// Superseded tables that can't be true beside today's.
  static func separate(_ tables: [TableSource], catalogue: DataCatalogue) -> Set<Int> {
    var separate: Set<Int> = []
    _ = build(tables, catalogue, equivalentsAreExact: false, separate: &separate)
    return separate
  }

  private static func build(
    _ tables: [TableSource], _ catalogue: DataCatalogue, equivalentsAreExact: Bool
  ) -> BuiltSystem {
    var separate: Set<Int> = []
    return build(
      tables, catalogue, equivalentsAreExact: equivalentsAreExact, separate: &separate)
  }

  private static func build(
    _ tables: [TableSource], _ catalogue: DataCatalogue, equivalentsAreExact: Bool,
    separate: inout Set<Int>
  ) -> BuiltSystem {
    while true {
      let built = SystemBuilder.build(
        tables, catalogue: catalogue, isSeparate: separate,
        equivalentsAreExact: equivalentsAreExact)
      let next = tables.indices.first { index in
        tables[index].role == .superseded && !separate.contains(index)
          && contradicts(built, about: Set(built.cells[index]))
      }
      guard let next else { return built }
      separate.insert(next)
    }
  }

  /// Whether relations of some cells leave no world.
  static func contradicts(_ built: BuiltSystem, about cells: Set<Int>) -> Bool {
    let protected = built.protected
    let values: (Int) -> Int? = { protected.system.cells[$0].known ?? protected.truth[$0] }
    let broken = built.violations(values: values)
    if broken.contains(where: { relation in
      protected.system.relations[relation].terms.contains { cells.contains($0.variable) }
    }) {
      return true
    }
    // Sums too large to be right are no world either.
    guard let components = try? protected.system.components().components else { return true }
    return components.contains { component in
      guard component.cells.contains(where: cells.contains) else { return false }
      let search = try? Exactly.run(
        { try WorldSearch<Int>(component, truth: protected.truth) != nil },
        { try WorldSearch<Large>(component, truth: protected.truth) != nil })
      return search == false
    }
  }
}
