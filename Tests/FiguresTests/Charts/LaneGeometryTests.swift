import Model
import Testing

@testable import Figures

/// What is drawn along lanes, read back and held against the table, in pages and in files.
struct LaneGeometryTests {
  @Test(arguments: [ChartKind.bar, .divergingBar, .bullet])
  func `A bar ends where its number stands`(kind: ChartKind) throws {
    for (table, drawing) in try RandomTables.drawn(kind, 48) {
      for drawn in drawing {
        let panel = try #require(drawn.panels.first)
        let across = try drawn.across(panel)
        let rows = RandomTables.drawnRows(kind, table)
        try #require(drawn.rows(of: panel).count == rows.count)
        for (row, lanes) in zip(rows, drawn.rows(of: panel)) {
          let cells = table.places(.value).map { row.cells[$0] }
          let marks = (table.places(.comparator) + table.places(.target)).map { row.cells[$0] }
          try #require(lanes.count == cells.count)
          for (cell, lane) in zip(cells, lanes) {
            try expectBar(cell, lane, across)
            #expect(lane.all.filter { $0.name == "text" }.map(\.text) == [cell.text])
            let places = lane.all(of: "comparator", "target").compactMap { $0.number("x1") }
            try expect(places.map(across), marks.compactMap(\.number))
          }
        }
      }
    }
  }

  @Test(arguments: [ChartKind.smallMultiples, .funnel])
  func `Panels share one scale`(kind: ChartKind) throws {
    for (table, drawing) in try RandomTables.drawn(kind, 48) {
      let rows = RandomTables.drawnRows(kind, table)
      let byRow = rows.map { row in table.places(.value).map { row.cells[$0] } }
      let byColumn = table.places(.value).map { place in rows.map { $0.cells[place] } }
      for drawn in drawing {
        let expected = kind == .funnel ? byRow : byColumn
        try #require(drawn.panels.count == expected.count)
        var axes: Set<String> = []
        for (cells, panel) in zip(expected, drawn.panels) {
          let across = try drawn.across(panel)
          axes.insert(panel.all(of: "tick").map(\.text).joined(separator: " "))
          let lanes = drawn.rows(of: panel)
          try #require(lanes.count == cells.count)
          for (cell, lane) in zip(cells, lanes) {
            try expectBar(cell, try #require(lane.first), across)
          }
        }
        #expect(axes.count == 1)
      }
    }
  }

  @Test(arguments: [ChartKind.stackedBar, .quarters])
  func `Parts of a bar are as long as their numbers, one behind the other`(kind: ChartKind) throws {
    for (table, drawing) in try RandomTables.drawn(kind, 48) {
      for drawn in drawing {
        let panel = try #require(drawn.panels.first)
        let across = try drawn.across(panel)
        let rows = RandomTables.drawnRows(kind, table)
        try #require(drawn.rows(of: panel).count == rows.count)
        for (row, lanes) in zip(rows, drawn.rows(of: panel)) {
          let numbers = table.places(.value).compactMap { row.cells[$0].number }
          var end = 0.0
          let bars = lanes.flatMap(\.bars)
          try #require(bars.count == numbers.count)
          for (bar, number) in zip(bars, numbers) {
            let start = try #require(bar.number("x"))
            let length = across(start + (try #require(bar.number("width")))) - across(start)
            #expect(abs(length - number.value) < number.tolerance)
            #expect(abs(across(start) - end) < number.tolerance)
            end += number.value
          }
        }
      }
    }
  }

  @Test
  func `A strip of ratings is filled by its answers, and by nothing when one is withheld`() throws {
    for (table, drawing) in try RandomTables.drawn(.ragStrip, 48) {
      let isCounted = table.columns[0].unit == .count(decimals: 0)
      for drawn in drawing {
        let panel = try #require(drawn.panels.first)
        let rows = RandomTables.drawnRows(.ragStrip, table)
        for (row, lanes) in zip(rows, drawn.rows(of: panel)) {
          let numbers = row.cells.compactMap(\.number)
          let whole = numbers.reduce(0) { $0 + $1.value }
          let bars = lanes.flatMap(\.bars)
          if isCounted, numbers.count < row.cells.count || whole == 0 {
            #expect(bars.isEmpty)
            continue
          }
          try #require(bars.count == numbers.count)
          let lengths = bars.compactMap { $0.number("width") }
          let sum = lengths.reduce(0, +)
          for (number, length) in zip(numbers, lengths) where sum > 0 {
            #expect(abs(length / sum * whole - number.value) < number.tolerance)
          }
        }
      }
    }
  }

  @Test
  func `The points of a dumbbell stand at their numbers`() throws {
    for (table, drawing) in try RandomTables.drawn(.dumbbell, 48) {
      for drawn in drawing {
        let panel = try #require(drawn.panels.first)
        let across = try drawn.across(panel)
        let rows = RandomTables.drawnRows(.dumbbell, table)
        for (row, lanes) in zip(rows, drawn.rows(of: panel)) {
          let places = table.places(.value) + table.places(.comparator)
          let numbers = places.compactMap { row.cells[$0].number }
          let points = lanes.flatMap(\.points).compactMap { $0.number("x") }
          try expect(points.map(across), numbers.sorted { $0.value < $1.value })
          let links = lanes.flatMap { $0.all(of: "link") }
          #expect(links.count == (numbers.count > 1 ? 1 : 0))
          for link in links {
            let ends = [try #require(link.number("x1")), try #require(link.number("x2"))]
            #expect(ends == [points.min(), points.max()])
          }
        }
      }
    }
  }

  private func expectBar(
    _ cell: FigureCell, _ lane: DrawnElement, _ across: (Double) -> Double
  ) throws {
    guard let number = cell.number else {
      #expect(lane.bars.isEmpty)
      #expect(lane.points.isEmpty)
      #expect(lane.hatches.count == 1)
      return
    }
    #expect(lane.hatches.isEmpty)
    let bar = try #require(lane.bars.first)
    #expect(lane.bars.count == 1)
    let start = try #require(bar.number("x"))
    let end = start + (try #require(bar.number("width")))
    let (from, to) = (across(start), across(end))
    #expect(abs(min(from, to) - min(0, number.value)) < number.tolerance)
    #expect(abs(max(from, to) - max(0, number.value)) < number.tolerance)
  }

  private func expect(_ places: [Double], _ numbers: [RoundedNumber]) throws {
    try #require(places.count == numbers.count)
    for (place, number) in zip(places, numbers) {
      #expect(abs(place - number.value) < number.tolerance)
    }
  }
}
