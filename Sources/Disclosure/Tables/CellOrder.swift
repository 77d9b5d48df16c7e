import Model

/// The order in which a table's cells are written and shown.
enum CellOrder {
  /// By measure within codes, codes as their classifications have them, totals first.
  static func sorted(
    _ cells: [ReleasedCell], of dataset: Dataset, _ catalogue: DataCatalogue
  ) -> [ReleasedCell] {
    let ranks = dataset.dimensions.map { dimension in
      var ranks = [DatasetDimension.totalCode: -1]
      let classification = catalogue.classifications.first {
        $0.id == dimension.classification.value
      }
      for (rank, code) in (classification?.codes ?? []).enumerated() { ranks[code.code] = rank }
      return ranks
    }
    let measures = Dictionary(
      dataset.measures.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    func key(_ cell: ReleasedCell) -> [Int] {
      zip(cell.codes, ranks).map { $1[$0] ?? .max } + [measures[cell.measure] ?? .max]
    }
    return cells.map { (key($0), $0) }.sorted { $0.0.lexicographicallyPrecedes($1.0) }.map(\.1)
  }
}
