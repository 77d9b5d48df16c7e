import Diagnostics
import Formats
import Ledger
import Model
import PersonalData

/// Stops tables that hold records of persons, in the content folder and among raw tables.
struct TableGate {
  private let catalogue: DataCatalogue

  init(_ publication: Publication?) { catalogue = publication?.data ?? DataCatalogue() }

  /// - Returns: empty for what may be read on, also for a file that is no table at all.
  func problems(_ file: LedgerFile, _ source: SourceFile) -> [Diagnostic] {
    guard let table = CSV.parse(source).table else { return [] }
    let datasets = catalogue.datasets.filter { TablePlaces.file(of: $0.key) == file }
    return PersonalDataGate(knownWords: datasets.flatMap(words)).problems(of: table)
  }

  /// Every word that may stand in a table of the dataset.
  private func words(_ dataset: Dataset) -> [String] {
    var words = ["value", "marker", "measure", "wave", DatasetDimension.totalCode]
    words += dataset.measures.flatMap { [$0.id, $0.label] }
    for dimension in dataset.dimensions {
      words += [dimension.id, dimension.label, dimension.totalLabel].compactMap { $0 }
      guard
        let classification = catalogue.classifications.first(where: {
          $0.id == dimension.classification.value
        })
      else { continue }
      words += [classification.id, classification.title]
      words += classification.codes.flatMap { [$0.code, $0.label] }
    }
    return words + (dataset.layout?.names.keys.map { $0 } ?? [])
  }
}
