import Model

@testable import Disclosure

extension Release {
  /// Tables as they stand in `content/`, without an attack: for tests of pages.
  static func asSubmitted(_ tables: [SubmittedTable]) -> Release {
    Release(
      tables.map { table in
        let cells = table.entries.map { entry in
          ReleasedCell(
            codes: entry.codes, measure: entry.measure,
            value: entry.value.map { .released($0, entry.marker) } ?? .withheld)
        }
        return ReleasedTable(table.dataset, cells: cells)
      })
  }
}
