import Diagnostics
import Model

/// Whether what the files of data say of each other holds together.
struct CatalogueReview {
  let catalogue: DataCatalogue
  /// Files that are there but can't be read; what names them is not at fault.
  let unreadable: Set<String>
  /// Whether `populations.yaml` is there but can't be read.
  let lacksPopulations: Bool
  /// What the tables of datasets count, of those whose classifications are known.
  let subjects: [DatasetKey: TableSubject]
  private let classifications: [String: Classification]

  init(_ catalogue: DataCatalogue, unreadable: Set<String>, lacksPopulations: Bool) {
    self.catalogue = catalogue
    self.unreadable = unreadable
    self.lacksPopulations = lacksPopulations
    subjects = TableSubject.all(catalogue)
    classifications = Dictionary(
      catalogue.classifications.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  var diagnostics: [Diagnostic] {
    catalogue.datasets.flatMap(references) + dimensions + fixedDimensions
  }

  private func references(_ dataset: Dataset) -> [Diagnostic] {
    var found: [Diagnostic] = []
    let populations = catalogue.populations.map(\.id)
    if !lacksPopulations, !populations.contains(dataset.population.value) {
      found.append(DataProblem.unknownPopulation(dataset.population, known: populations))
    }
    let known = catalogue.classifications.map(\.id)
    for dimension in dataset.dimensions {
      let id = dimension.classification
      guard classifications[id.value] == nil, !unreadable.contains(id.value) else { continue }
      found.append(DataProblem.unknownClassification(id, known: known))
    }
    for comparator in dataset.comparators {
      for share in comparator.shares {
        found += unknown(share.code, of: comparator.dimension.value, dataset)
      }
    }
    for target in dataset.targets {
      found += unknown(target.code, of: target.dimension.value, dataset)
    }
    for percentage in dataset.publishedPercentages {
      for codes in [percentage.numerator, percentage.denominator] {
        for dimension in codes.keys.sortedByBytes {
          guard let code = codes[dimension] else { continue }
          found += unknown(
            Located(value: code, location: percentage.location), of: dimension, dataset)
        }
      }
    }
    return found + names(dataset)
  }

  /// Names of the layout that stand for nothing.
  private func names(_ dataset: Dataset) -> [Diagnostic] {
    guard let layout = dataset.layout, let subject = subjects[dataset.key] else {
      return []
    }
    let known =
      subject.classifications.flatMap { $0.codes.map(\.code) } + dataset.dimensions.map(\.id)
      + [DatasetDimension.totalCode, TableColumn.measure]
      + (layout.dimension == nil ? [TableColumn.value, TableColumn.marker] : [])
    return layout.names.keys.sortedByBytes.compactMap { word in
      guard let meaning = layout.names[word], !known.contains(meaning) else { return nil }
      return DataProblem.unknown(
        meaning, at: layout.location, "code or dimension of this dataset", known: known)
    }
  }

  private func unknown(
    _ code: Located<String>, of id: String, _ dataset: Dataset
  ) -> [Diagnostic] {
    guard let dimension = dataset.dimensions.first(where: { $0.id == id }),
      let classification = classifications[dimension.classification.value]
    else { return [] }
    let known = classification.codes.map(\.code)
    if known.contains(code.value) { return [] }
    if code.value == DatasetDimension.totalCode, dimension.totalLabel != nil { return [] }
    return [DataProblem.unknown(code, "code of `\(classification.id)`", known: known)]
  }

  /// An id of a dimension means one classification in all datasets.
  private var dimensions: [Diagnostic] {
    var first: [String: Located<String>] = [:]
    return catalogue.datasets.flatMap(\.dimensions).compactMap { dimension in
      let classification = dimension.classification
      guard let earlier = first[dimension.id] else {
        first[dimension.id] = classification
        return nil
      }
      guard earlier.value != classification.value else { return nil }
      return Diagnostic(
        .dimensionTwoClassifications, at: classification.location,
        "The dimension `\(dimension.id)` has the classification `\(classification.value)` here and "
          + "`\(earlier.value)` elsewhere",
        advice: "Give one of the two dimensions another id: the same id means the same categories "
          + "in every dataset.",
        related: [
          Diagnostic.Related(
            location: earlier.location, message: "It has the other classification here.")
        ])
    }
  }

  /// Dimensions of `fixed` that no dataset and no classification knows.
  private var fixedDimensions: [Diagnostic] {
    guard unreadable.isEmpty else { return [] }
    let known = Set(catalogue.datasets.flatMap { $0.dimensions.map(\.id) })
      .union(catalogue.classifications.map(\.id)).sortedByBytes
    return catalogue.populations.flatMap(\.fixedDimensions).filter { !known.contains($0.value) }
      .map { DataProblem.unknown($0, "dimension", known: known) }
  }
}
