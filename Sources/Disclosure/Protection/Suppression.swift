/// Which cells are withheld, and worlds that prove it is enough.
struct Suppression: Sendable {
  /// By cell.
  var isWithheld: [Bool]
  /// Cells whose promise can't be kept by withholding more, since the rest is public already.
  var unprotected: [Int] = []
  /// For each group of related cells, its cells and worlds: values in their order.
  var worlds: [(cells: [Int], worlds: [[Int]])] = []
}
