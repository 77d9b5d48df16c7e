package import Model

/// Every table of a publication that readers may see.
package struct Release: Sendable {
  /// By key.
  package let tables: [ReleasedTable]
  private let byKey: [DatasetKey: Int]

  package static let none = Release([])

  init(_ tables: [ReleasedTable]) {
    self.tables = tables.sorted { $0.dataset.key < $1.dataset.key }
    byKey = Dictionary(
      self.tables.enumerated().map { ($0.element.dataset.key, $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }

  package subscript(key: DatasetKey) -> ReleasedTable? { byKey[key].map { tables[$0] } }
}
