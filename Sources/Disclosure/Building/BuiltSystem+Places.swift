import Diagnostics

extension BuiltSystem {
  /// Where somebody can put right what is wrong about some cells: never in a copy of the ledger,
  /// which nobody edits.
  func place(of cells: [Int]) -> Location {
    for cell in cells {
      let report = reports[cell]
      guard let location = report.location, let table = report.table else { continue }
      if tables[table].role != .superseded { return location }
    }
    // What only a former release shows: the table that has taken its place.
    for cell in cells {
      if let table = reports[cell].table, let today = successor(of: table) {
        return place(of: cell, in: today) ?? Location(path: tables[today].path)
      }
    }
    let path = tables.first { $0.role != .superseded }?.path ?? tables.first?.path
    return Location(path: path ?? "")
  }

  private func successor(of former: Int) -> Int? {
    tables.firstIndex {
      $0.role != .superseded && $0.dataset.key == tables[former].dataset.key
    }
  }

  /// The place of a former table's cell in today's.
  private func place(of cell: Int, in today: Int) -> Location? {
    for (index, table) in tables.enumerated() where table.role == .superseded {
      guard table.dataset.key == tables[today].dataset.key,
        let position = cells[index].firstIndex(of: cell)
      else { continue }
      let entry = table.entries[position]
      return tables[today].entries.first {
        $0.codes == entry.codes && $0.measure == entry.measure
      }?.location
    }
    return nil
  }
}
