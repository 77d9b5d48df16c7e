import Model

/// A table with its role.
struct TableSource: Sendable {
  let dataset: Dataset
  let entries: [TableEntry]
  let path: String
  let role: TableRole

  init(_ table: RawTable) {
    (dataset, entries, path, role) = (table.dataset, table.entries, table.path, .raw)
  }

  init(_ table: SubmittedTable, role: TableRole) {
    (dataset, entries, path) = (table.dataset, table.entries, table.path)
    self.role = role
  }

  /// The identity of codes in the order of the dataset's dimensions.
  func identity(_ codes: [String], measure: String) -> CellIdentity {
    let places = zip(dataset.dimensions, codes).filter { $1 != DatasetDimension.totalCode }
      .map { CellIdentity.Place(dimension: $0.id, code: $1) }
      .sorted { $0.dimension.precedesByBytes($1.dimension) }
    return CellIdentity(
      population: dataset.population.value, time: dataset.time.identity, measure: measure,
      places: places)
  }
}
