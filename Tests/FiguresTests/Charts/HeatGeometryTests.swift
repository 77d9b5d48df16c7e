import Model
import Testing

@testable import Figures

/// The shades of heat tables, read back and held against the table.
struct HeatGeometryTests {
  @Test func `A higher number is never shaded less, and no number has no shade`() throws {
    for (table, drawing) in try RandomTables.drawn(.heatTable, 80) {
      let cells = table.rows.filter { $0.depth <= 1 }.flatMap { row in
        table.places(.value).map { row.cells[$0] }
      }
      for drawn in drawing {
        let shades = drawn.shades
        try #require(shades.count == cells.count)
        var seen: [(number: Double, shade: Int)] = []
        for (cell, shade) in zip(cells, shades) {
          #expect((cell.number == nil) == (shade == "shade-missing"))
          guard let number = cell.number else { continue }
          seen.append((number.value, try #require(shade.last.flatMap { Int(String($0)) })))
        }
        seen.sort { $0.number < $1.number }
        for (lower, higher) in zip(seen, seen.dropFirst()) {
          #expect(lower.shade <= higher.shade)
        }
      }
    }
  }

  @Test func `Quarters of the scale have a shade each`() {
    for (place, shade) in [(0, 0), (24, 0), (25, 1), (50, 2), (74, 2), (75, 3), (100, 3)] {
      #expect(HeatShade(at: .part(place, of: 100)).rawValue == shade)
    }
  }

  @Test func `Every number stands in its cell`() throws {
    let chart = try #require(
      Chart.draw(.heatTable, ChartSamples.heat, title: "T", description: "D"))
    let page = try #require(try DrawnChart.both(chart).first).root
    let texts = page.all(of: "value").map(\.text)
    #expect(texts == ChartSamples.heat.rows.flatMap { $0.cells.map(\.text) })
  }
}

extension DrawnChart {
  /// Classes of the cells, row by row.
  fileprivate var shades: [String] {
    let rows = isFile ? root.all(of: "row") : root.all(of: "chart-row")
    return rows.flatMap(\.all).filter { isFile ? $0.name == "rect" : $0.name == "td" }
      .compactMap { $0.classes.first { $0.hasPrefix("shade-") } }
  }
}
