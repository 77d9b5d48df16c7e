import Diagnostics
import Model

/// A system of counts that is built so that former values do not contradict today's.
enum AttackedSystem {
  /// Takes what superseded tables withheld to be today's counts as long as that can be.
  static func build(_ tables: [TableSource], catalogue: DataCatalogue) -> BuiltSystem {
    var separate: Set<Int> = []
    while true {
      let built = SystemBuilder.build(tables, catalogue: catalogue, isSeparate: separate)
      let next = tables.indices.first { index in
        tables[index].role == .superseded && !separate.contains(index)
          && contradicts(built, index)
      }
      guard let next else { return built }
      separate.insert(next)
    }
  }

  /// Whether relations of a superseded table leave no world.
  private static func contradicts(_ built: BuiltSystem, _ index: Int) -> Bool {
    let cells = Set(built.cells[index])
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
