import Model

/// A table with its role.
struct TableSource: Sendable {
  let dataset: Dataset
  let entries: [TableEntry]
  let path: String
  let role: TableRole

  init(dataset: Dataset, entries: [TableEntry], path: String, role: TableRole) {
    self.dataset = dataset
    self.entries = entries
    self.path = path
    self.role = role
  }

  /// A table that is about to be published.
  init(_ table: ReleasedTable, path: String) {
    self.init(
      dataset: table.dataset,
      entries: table.cells.map {
        TableEntry(
          codes: $0.codes, measure: $0.measure, value: $0.value.number, marker: $0.value.marker,
          location: table.dataset.location)
      }, path: path, role: .published)
  }

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
