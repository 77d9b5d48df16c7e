import Model

extension ReleasedTable {
  /// A table that has passed the attack.
  init(_ table: SubmittedTable, _ catalogue: DataCatalogue) {
    let cells = table.entries.map {
      ReleasedCell(
        codes: $0.codes, measure: $0.measure, value: Releasing.value(of: $0, isRounded: false))
    }
    self.init(table.dataset, cells: CellOrder.sorted(cells, of: table.dataset, catalogue))
  }
}
