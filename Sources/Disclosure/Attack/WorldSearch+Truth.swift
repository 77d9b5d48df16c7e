extension WorldSearch {
  /// A search that starts from the truth, as far as it is known.
  ///
  /// - Parameter truth: by cell of the system.
  init?(_ component: Component, truth: [Int?]) throws {
    let known = component.cells.map { truth[$0] }
    if known.allSatisfy({ $0 != nil }) {
      try self.init(component, start: known.compactMap { $0 })
      return
    }
    // The rest of the truth is any world that agrees with what is known of it.
    let pinned = Component(
      cells: component.cells, relations: component.relations, origins: component.origins,
      lower: zip(known, component.lower).map { $0 ?? $1 },
      upper: zip(known, component.upper).map { $0 ?? $1 })
    guard let start = try WorldSearch(pinned, start: nil)?.start else { return nil }
    try self.init(component, start: start)
  }
}
