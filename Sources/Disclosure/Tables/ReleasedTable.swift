package import Model

/// A table that has passed the attack together with all others: what readers may see.
///
/// Made in this room alone.
package struct ReleasedTable: Sendable {
  package let dataset: Dataset
  /// The cells in the order of the dataset's dimensions and of their classifications.
  package let cells: [ReleasedCell]
  private let places: [CellPlace: Int]

  private struct CellPlace: Hashable {
    let codes: [String]
    let measure: String
  }

  init(_ dataset: Dataset, cells: [ReleasedCell]) {
    self.dataset = dataset
    self.cells = cells
    places = Dictionary(
      cells.enumerated().map {
        (CellPlace(codes: $0.element.codes, measure: $0.element.measure), $0.offset)
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The cell of these codes, in the order of the dimensions; nil when the table has none.
  package subscript(codes: [String], measure: String) -> ReleasedValue? {
    places[CellPlace(codes: codes, measure: measure)].map { cells[$0].value }
  }
}
