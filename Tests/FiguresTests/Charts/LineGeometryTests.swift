import Disclosure
import Model
import Testing

@testable import Figures

/// What is drawn of trends, read back and held against the table.
struct LineGeometryTests {
  @Test func `Points stand as high as their numbers, and lines join those that may be compared`()
    throws
  {
    for (table, drawing) in try RandomTables.drawn(.line, 80) {
      for drawn in drawing {
        for plot in drawn.plots { try expect(table, plot) }
      }
    }
  }

  private func expect(_ table: FigureTable, _ plot: DrawnElement) throws {
    let rows = table.rows
    let heights = plot.all(of: "tick").filter { $0.attributes["text-anchor"] == "end" }
    let up = try DrawnChart.scale(heights.map { (try #require($0.number("y")), $0.text) })
    let points = plot.points
    var index = 0
    var joins = 0
    for place in table.places(.value) {
      for (number, row) in rows.enumerated() {
        guard let value = row.cells[place].number else { continue }
        try #require(index < points.count)
        let y = try #require(points[index].number("y"))
        #expect(abs(up(y) - value.value) < value.tolerance)
        let isHollow = points[index].children.allSatisfy { child in
          child.classes.contains { $0.hasPrefix("hollow-") }
        }
        #expect(isHollow == (row.cells[place].marker == .provisional))
        index += 1
        if number > 0, row.breakBefore == nil, rows[number - 1].cells[place].number != nil {
          joins += 1
        }
      }
    }
    #expect(points.count == index)
    let lines = plot.all.filter { $0.classes.contains { $0.hasPrefix("line-") } }
    #expect(lines.count == joins)
    #expect(
      plot.all(of: "break").count == rows.dropFirst().count { $0.breakBefore != nil })
    // Lines end where points are.
    let corners = Set(points.map { "\($0.attributes["x"] ?? "") \($0.attributes["y"] ?? "")" })
    for line in lines {
      for end in ["1", "2"] {
        let corner = "\(line.attributes["x\(end)"] ?? "") \(line.attributes["y\(end)"] ?? "")"
        #expect(corners.contains(corner))
      }
    }
  }

  @Test func `Years stand in order, as far from each other`() throws {
    let chart = try #require(Chart.draw(.line, ChartSamples.line, title: "T", description: "D"))
    for drawn in try DrawnChart.both(chart) {
      for plot in drawn.plots {
        let across = try plot.points.prefix(6).map { try #require($0.number("x")) }
        let steps = zip(across.dropFirst(), across).map(-)
        #expect(steps.allSatisfy { abs($0 - steps[0]) < 0.02 && $0 > 0 })
      }
    }
  }

  @Test func `A page has a wide and a narrow drawing of the same points`() throws {
    let chart = try #require(Chart.draw(.line, ChartSamples.line, title: "T", description: "D"))
    let plots = try #require(try DrawnChart.both(chart).first).plots
    #expect(plots.count == 2)
    #expect(
      plots[0].points.map { $0.attributes["y"] } == plots[1].points.map { $0.attributes["y"] })
  }

  @Test func `Breaks, missing numbers and provisional ones are in words`() throws {
    let chart = try #require(Chart.draw(.line, ChartSamples.line, title: "T", description: "D"))
    for drawn in try DrawnChart.both(chart) {
      let words = drawn.root.text
      #expect(words.contains("Chief officers: 2023 [c]"))
      // On a page, the table below says why; a file has no table.
      #expect(words.contains("Break before 2024"))
      let reason = words.contains(": school staff are no longer counted")
      #expect(reason == (drawn.plots.count == 1))
      #expect(words.contains("A hollow point is provisional"))
      #expect(words.contains("Managers 50.2% [p]"))
    }
  }

  @Test func `What stands beside the ends of lines never overlaps`() {
    var generator = SeededGenerator(seed: 7)
    for frame in [LineFrame.wide, .wideWithKey, .narrow(isRoomy: false)] {
      for _ in 0..<300 {
        let places = (0...generator.below(4)).map { _ in
          Fraction.part([0, 1000, 500, generator.below(1001)][generator.below(4)], of: 1000)
        }
        let apart = frame.apart(places)
        let sorted = apart.sorted { $0.isLess(than: $1) }
        for (above, below) in zip(sorted, sorted.dropFirst()) {
          #expect((below.approximate - above.approximate) * Double(frame.height) > 21.9)
        }
        #expect(apart.allSatisfy { $0.approximate > -0.001 && $0.approximate < 1.001 })
        // Whoever stood higher still does.
        for (index, place) in places.enumerated() {
          for (other, lower) in places.enumerated() where place.isLess(than: lower) {
            #expect(apart[index].isLess(than: apart[other]))
          }
        }
      }
    }
  }

  @Test func `Names of years that would overlap are left out, never the last`() {
    let years = (2011...2026).map(String.init)
    #expect(LineFrame.wide.named(Array(years.suffix(5))) == [0, 1, 2, 3, 4])
    let narrow = LineFrame.narrow(isRoomy: true).named(years)
    #expect(narrow.last == 15)
    #expect(narrow.count >= 2 && narrow.count < 5)
    #expect(LineFrame.wide.named(["2026"]) == [0])
  }
}

extension DrawnChart {
  /// The drawings of a trend: two in a page, one in a file.
  fileprivate var plots: [DrawnElement] {
    root.all(of: isFile ? "plot" : "chart-plot")
  }
}
