/// Every count that readers know or look for, and every relation between them.
struct CountSystem: Sendable {
  var cells: [SystemCell] = []
  /// Over the cells' indices.
  var relations: [LinearRelation] = []

  /// Adds a cell and returns its index.
  mutating func add(_ cell: SystemCell) -> Int {
    cells.append(cell)
    return cells.count - 1
  }
}
