import Model

/// How messages name a cell.
enum CellName {
  /// The labels of its codes, such as "Housing, Asian"; totals are left out where anything else
  /// remains.
  static func text(
    _ codes: [String], of dataset: Dataset, _ classifications: [String: Classification]
  ) -> String {
    var parts: [String] = []
    for (dimension, code) in zip(dataset.dimensions, codes) {
      if code == DatasetDimension.totalCode { continue }
      let labels = classifications[dimension.classification.value]?.codes
      parts.append(labels?.first { $0.code == code }?.label ?? code)
    }
    if !parts.isEmpty { return parts.joined(separator: ", ") }
    return dataset.dimensions.compactMap(\.totalLabel).first ?? "the total"
  }
}
