extension ProtectedSystem {
  /// Cells that must be withheld and that readers have seen already.
  var alreadySeen: [Int] {
    isPrimary.indices.filter { isPrimary[$0] && !isMovable[$0] && system.cells[$0].known != nil }
  }
}
