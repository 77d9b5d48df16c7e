import Disclosure
import Model

/// A withheld cell in words: which one, and why.
package struct ExplainedCell: Sendable, Hashable {
  /// In the content folder: `2026/data/grades.csv`.
  package let file: String
  /// Its categories by their labels, and its measure where there are several.
  package let cell: String
  package let isFirst: Bool
  package let reason: String

  init(_ explanation: CellExplanation, in catalogue: DataCatalogue) {
    let key = explanation.key
    file = TablePlaces.file(of: key)?.table ?? key.dataset
    let dataset = catalogue.datasets.first { $0.key == key }
    var words = zip(dataset?.dimensions ?? [], explanation.codes).map { dimension, code in
      Self.label(code, of: dimension, in: catalogue)
    }
    if let dataset, dataset.measures.count > 1 {
      words.append(
        dataset.measures.first { $0.id == explanation.measure }?.label ?? explanation.measure)
    }
    cell = (words.isEmpty ? explanation.codes : words).joined(separator: ", ")
    isFirst = explanation.reason.isFirst
    reason = Self.words(explanation.reason)
  }

  private static func label(
    _ code: String, of dimension: DatasetDimension, in catalogue: DataCatalogue
  ) -> String {
    if code == DatasetDimension.totalCode { return dimension.totalLabel ?? code }
    let classification = catalogue.classifications.first {
      $0.id == dimension.classification.value
    }
    return classification?.codes.first { $0.code == code }?.label ?? code
  }

  private static func words(_ reason: CellExplanation.Reason) -> String {
    switch reason {
    case .smallCount: "the count is small"
    case .smallBase: "the group is small"
    case .alike: "nearly all of a group are in one category"
    case .smallDifference: "a small count would be the difference between cells"
    case .answerRow: "its row of answers is withheld as a whole"
    case .withheldBefore: "nothing but that an earlier release withheld it"
    case .protectsOthers: "others could be worked out from it"
    }
  }
}
