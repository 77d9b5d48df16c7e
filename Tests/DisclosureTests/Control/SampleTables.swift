import Diagnostics
import Model

@testable import Disclosure

/// Small tables for tests: codes are `a1`, `a2` … in dimension `a`, and so on.
enum SampleTables {
  static let place = Location(path: "t.csv", line: 1)

  static func located(_ text: String) -> Located<String> { Located(value: text, location: place) }

  static func classification(_ id: String, _ count: Int) -> Classification {
    Classification(
      id: id, location: place, title: id,
      codes: (1...count).map {
        ClassificationCode(code: "\(id)\($0)", label: "\(id.uppercased())\($0)", location: place)
      })
  }

  static func dataset(
    _ id: String, edition: String = "2026", dimensions: [String], population: String = "staff",
    day: Int = 31, rules: DisclosureRules = DisclosureRules(), hasTotals: Bool = true,
    measures: [DatasetMeasure]? = nil, percentages: [PublishedPercentage] = []
  ) -> Dataset {
    Dataset(
      key: DatasetKey(edition: edition, dataset: id), location: place, title: id, summary: id,
      population: located(population),
      time: .snapshot(
        Located(value: CalendarDate(year: 2026, month: 3, day: day), location: place)),
      source: "HR", unit: "people",
      dimensions: dimensions.map {
        DatasetDimension(
          id: $0, location: place, classification: located($0),
          totalLabel: hasTotals ? "All" : nil)
      },
      measures: measures ?? [
        DatasetMeasure(id: "headcount", location: place, label: "Headcount", kind: .headcount)
      ], rules: rules, publishedPercentages: percentages)
  }

  /// A row for each code of the first dimension, the total last, and so for columns.
  static func entries(_ rows: [[Int?]], _ first: String, _ second: String) -> [TableEntry] {
    var entries: [TableEntry] = []
    for (row, values) in rows.enumerated() {
      for (column, value) in values.enumerated() {
        let codes = [
          row == rows.count - 1 ? "all" : "\(first)\(row + 1)",
          column == values.count - 1 ? "all" : "\(second)\(column + 1)",
        ]
        entries.append(
          TableEntry(
            codes: codes, measure: "headcount", value: value,
            marker: value == nil ? .confidential : nil,
            location: Location(path: "t.csv", line: row + 2, column: column + 1)))
      }
    }
    return entries
  }

  /// Adds totals to the inside of a table.
  static func withTotals(_ inside: [[Int]]) -> [[Int?]] {
    var rows = inside.map { $0 + [$0.reduce(0, +)] }
    rows.append(rows[0].indices.map { column in rows.reduce(0) { $0 + $1[column] } })
    return rows
  }

  static func submitted(_ release: ReleasedTable) -> SubmittedTable {
    SubmittedTable(
      release.dataset,
      entries: release.cells.enumerated().map { index, cell in
        TableEntry(
          codes: cell.codes, measure: cell.measure, value: cell.value.number,
          marker: cell.value.marker, location: Location(path: "t.csv", line: index + 2))
      }, path: "t.csv")
  }
}
