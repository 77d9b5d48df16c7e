extension ProtectedSystem {
  func weight(of cell: Int) -> Int {
    CellWeight.of(count: truth[cell] ?? 0, level: levels[cell])
  }
}
