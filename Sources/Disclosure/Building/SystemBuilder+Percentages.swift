import Model

extension SystemBuilder {
  /// Percentages that are public elsewhere: the numerator is within the rounding of the last place.
  mutating func addPercentages() {
    for table in built.tables where table.role != .superseded {
      for percentage in table.dataset.publishedPercentages {
        guard let measure = percentage.measure ?? table.dataset.measures.first?.id,
          let part = find(percentage.numerator, table, measure),
          let whole = find(percentage.denominator, table, measure)
        else { continue }
        var scale = 200
        for _ in 0..<min(percentage.decimals, 6) { scale *= 10 }
        // (2u − 1) · whole ≤ 200 · 10^d · part ≤ (2u + 1) · whole
        let low = 2 * percentage.units - 1
        let high = 2 * percentage.units + 1
        addSlack([(part, scale), (whole, -low)], of: part, .percentage)
        addSlack([(part, -scale), (whole, high)], of: part, .percentage)
      }
    }
  }

  /// A cell of a table by its codes; dimensions that are not named are totals.
  private func find(
    _ codes: [String: String], _ table: TableSource, _ measure: String
  ) -> Int? {
    let all = table.dataset.dimensions.map { codes[$0.id] ?? DatasetDimension.totalCode }
    return cellsByIdentity[table.identity(all, measure: measure)]
  }

  /// Adds that a sum is not negative.
  mutating func addSlack(
    _ terms: [(cell: Int, coefficient: Int)], of cell: Int, _ kind: RelationKind
  ) {
    let slack = addCell(nil, CellReport(name: "the rest", location: nil, table: nil))
    var truth = 0
    var isKnown = true
    for term in terms {
      if let value = built.protected.truth[term.cell]
        ?? built.protected.system.cells[term.cell].known
      {
        truth += value * term.coefficient
      } else {
        isKnown = false
      }
    }
    if isKnown { built.protected.truth[slack] = truth }
    addRelation(terms + [(slack, -1)], kind)
  }
}
