import Diagnostics
package import Model

/// A dimension of a released table with the categories that the table uses.
package struct TableDimension: Sendable {
  package let id: String
  /// As a column is headed.
  package let label: String
  /// What its codes come from; nil when that is not known.
  package let classification: Classification?
  /// The total first, then in the order of the classification.
  package let codes: [TableCode]

  /// - Parameter used: the codes that occur in the table.
  init(_ dimension: DatasetDimension, classification: Classification?, used: Set<String>) {
    id = dimension.id
    label = dimension.label ?? classification?.title ?? dimension.id
    self.classification = classification
    let tree = CodeTree(classification)
    var codes: [TableCode] = []
    if used.contains(DatasetDimension.totalCode) {
      codes.append(
        TableCode(
          code: DatasetDimension.totalCode, label: dimension.totalLabel ?? "All", parent: nil,
          depth: 0, parts: [], isDeclared: false, isRoot: false))
    }
    let known = (classification?.codes ?? []).filter { used.contains($0.code) }
    for code in known {
      let above = tree.ancestors(of: code.code).filter { used.contains($0) }
      let parts = tree.parts[code.code] ?? []
      let isSum = parts.contains { tree.overlaps($0, used.subtracting([code.code])) }
      codes.append(
        TableCode(
          code: code.code, label: code.label, parent: above.first, depth: above.count,
          parts: isSum ? parts : [], isDeclared: tree.isDeclared(code.code),
          isRoot: above.isEmpty && !isSum))
    }
    // A reader of tables refuses codes that no classification has; they are shown all the same.
    let named = Set(codes.map(\.code))
    for code in used.subtracting(named).sorted(by: { $0.precedesByBytes($1) }) {
      codes.append(
        TableCode(
          code: code, label: code, parent: nil, depth: 0, parts: [], isDeclared: true,
          isRoot: true))
    }
    self.codes = codes
  }

  package subscript(code: String) -> TableCode? { codes.first { $0.code == code } }

  package var total: TableCode? { codes.first { $0.isTotal } }

  /// Categories that together make up the total.
  package var roots: [TableCode] { codes.filter(\.isRoot) }

  /// Whether it tells those who declared from those who did not.
  package var hasUndeclared: Bool { codes.contains { $0.isRoot && !$0.isDeclared } }
}
