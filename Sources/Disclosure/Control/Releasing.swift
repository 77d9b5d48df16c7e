import Model

/// A raw table, with what is withheld taken out.
enum Releasing {
  static func table(
    _ index: Int, in built: BuiltSystem, _ suppression: Suppression, _ catalogue: DataCatalogue
  ) -> (table: ReleasedTable, summary: ProtectionSummary) {
    let source = built.tables[index]
    let dataset = source.dataset
    let kinds = Dictionary(
      dataset.measures.map { ($0.id, $0.kind) }, uniquingKeysWith: { first, _ in first })
    var first = 0
    var second = 0
    var information = (kept: 0, all: 0)
    var cells: [ReleasedCell] = []
    for (position, entry) in source.entries.enumerated() {
      let cell = built.cells[index][position]
      let isWithheld = suppression.isWithheld[cell]
      let isRounded =
        dataset.rules.method == .rounding && kinds[entry.measure] != .fullTimeEquivalent
      let weight = CellWeight.of(count: entry.value ?? 0, level: 0)
      information.all += weight
      if isWithheld {
        if built.protected.isPrimary[cell] { first += 1 } else { second += 1 }
      } else {
        information.kept += weight
      }
      cells.append(
        ReleasedCell(
          codes: entry.codes, measure: entry.measure,
          value: isWithheld ? .withheld : value(of: entry, isRounded: isRounded)))
    }
    return (
      ReleasedTable(dataset, cells: CellOrder.sorted(cells, of: dataset, catalogue)),
      ProtectionSummary(
        key: dataset.key, cells: source.entries.count, withheldFirst: first,
        withheldSecond: second,
        informationKept: information.all == 0 ? 1_000 : information.kept * 1_000 / information.all)
    )
  }

  /// Why each cell of a table is withheld, in the order of its cells.
  ///
  /// - Parameter needless: cells that are withheld for no other reason than that they were.
  static func explanations(
    of index: Int, in built: BuiltSystem, _ suppression: Suppression, _ needless: Set<Int>
  ) -> [CellExplanation] {
    let source = built.tables[index]
    return source.entries.enumerated().compactMap { position, entry in
      let cell = built.cells[index][position]
      guard suppression.isWithheld[cell] else { return nil }
      return CellExplanation(
        key: source.dataset.key, codes: entry.codes, measure: entry.measure,
        reason: built.protected.isPrimary[cell]
          ? built.reasons[cell] ?? .smallCount
          : needless.contains(cell) ? .withheldBefore : .protectsOthers)
    }
  }

  static func value(of entry: TableEntry, isRounded: Bool) -> ReleasedValue {
    switch (entry.value, entry.marker) {
    case (let value?, let marker):
      .released(
        isRounded ? Rounding.nearest(value) : value,
        marker.flatMap { $0.replacesValue ? nil : $0 })
    case (nil, .notApplicable): .notApplicable
    case (nil, .unavailable): .unavailable
    case (nil, _): .withheld
    }
  }
}
