import Model

/// What a table counts, as far as it takes to read it.
struct TableSubject: Sendable {
  let dataset: Dataset
  /// Of the dataset's dimensions, in order.
  let classifications: [Classification]
}

extension TableSubject {
  /// Of every dataset whose classifications are known.
  static func all(_ catalogue: DataCatalogue) -> [DatasetKey: TableSubject] {
    let classifications = Dictionary(
      catalogue.classifications.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var subjects: [DatasetKey: TableSubject] = [:]
    for dataset in catalogue.datasets {
      let found = dataset.dimensions.compactMap { classifications[$0.classification.value] }
      guard found.count == dataset.dimensions.count else { continue }
      subjects[dataset.key] = TableSubject(dataset: dataset, classifications: found)
    }
    return subjects
  }
}
