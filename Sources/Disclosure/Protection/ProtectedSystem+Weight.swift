extension ProtectedSystem {
  func weight(of cell: Int) -> Int {
    CellWeight.of(count: truth[cell] ?? 0, level: levels[cell])
  }

  /// Whether readers see the cell rounded, or would if it were not withheld.
  func isRounded(_ cell: Int) -> Bool { withheldStates[cell] != nil }
}
