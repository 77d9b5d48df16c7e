import Model
import Testing

@testable import Figures

/// The words of charts: all of the table, and nothing that the table lacks.
struct ChartWordsTests {
  static let drawn = ChartKind.allCases.filter { $0 != .table }

  @Test(arguments: drawn)
  func `Every number of a chart stands in its table`(kind: ChartKind) throws {
    for (table, drawing) in try RandomTables.drawn(kind, 20) {
      let printed = Set(
        table.rows.flatMap(\.cells).flatMap { $0.text.split(separator: " ").map(String.init) })
      for drawn in drawing {
        // The numbers at the steps of a scale are the scale's own.
        for text in drawn.texts where !text.has("tick") && !text.has("caption") {
          for word in text.words where word.contains(where: \.isNumber) {
            #expect(printed.contains(word), "of \(text.words)")
          }
        }
      }
    }
  }

  @Test(arguments: drawn)
  func `Every number that a chart draws is there to be read`(kind: ChartKind) throws {
    for (table, drawing) in try RandomTables.drawn(kind, 20)
    where kind != .line {
      let places = table.places(.value) + table.places(.comparator) + table.places(.target)
      let cells = RandomTables.drawnRows(kind, table).flatMap { row in
        places.compactMap { place -> String? in
          // In a strip of counts, nought is not drawn.
          let isNought = row.cells[place].number?.units == 0
          let isCount = table.columns[place].unit == .count(decimals: 0)
          return kind == .ragStrip && isCount && isNought ? nil : row.cells[place].text
        }
      }
      for drawn in drawing {
        let words = drawn.root.text
        for cell in cells { #expect(words.contains(cell)) }
      }
    }
  }

  @Test(arguments: drawn)
  func `Labels of rows are there in full, and stand for themselves`(kind: ChartKind) throws {
    for (table, drawing) in try RandomTables.drawn(kind, 20)
    where kind != .line {
      let rows = RandomTables.drawnRows(kind, table)
      let page = try #require(drawing.first)
      let labels = page.root.all(of: "chart-label", "chart-heading").map(\.text)
      for row in rows { #expect(labels.contains(row.shortLabel)) }
      // In a file they are broken into lines.
      let file = try #require(drawing.last).texts.map(\.text).joined(separator: " ")
      for row in rows { #expect(file.contains(row.shortLabel)) }
    }
  }

  @Test func `What is withheld is said, and the same whatever its neighbours are`() throws {
    let chart = try #require(Chart.draw(.bar, ChartSamples.bar, title: "T", description: "D"))
    let drawn = try #require(try DrawnChart.both(chart).first)
    let row = try #require(drawn.root.all(of: "chart-row").first { $0.text.contains("Gypsy") })
    let hatch = try #require(row.all(of: "at").first)
    #expect(hatch.attributes["x"] == "0%")
    #expect(hatch.children.map { $0.attributes["d"] } == ["M2 7L12 -7M10 7L20 -7M18 7L28 -7"])
    #expect(row.text == "Gypsy or Irish Traveller[c]")
  }

  @Test func `Sums of all rows are left out where they are counts or 100%`() throws {
    for table in [ChartSamples.bar, ChartSamples.counts] {
      let chart = try #require(Chart.draw(.bar, table, title: "T", description: "D"))
      #expect(!chart.html.string.contains("All "))
    }
    let stack = try #require(
      Chart.draw(.stackedBar, ChartSamples.stacked, title: "T", description: "D"))
    #expect(stack.html.string.contains("All employees"))
  }

  @Test func `Numbers that don’t fit a part of a bar stand below it`() throws {
    let chart = try #require(
      Chart.draw(.quarters, ChartSamples.quarters, title: "T", description: "D"))
    let page = try #require(try DrawnChart.both(chart).first).root
    let notes = page.all(of: "chart-notes").map(\.text)
    #expect(notes == ["Men 4.9%"])
  }
}

extension DrawnChart {
  /// Elements that hold text of their own.
  fileprivate var texts: [DrawnElement] {
    root.all.filter { element in
      element.children.allSatisfy { $0.text.isEmpty } && !element.text.isEmpty
    }
  }
}

extension DrawnElement {
  fileprivate var words: [String] {
    text.split { $0 == " " || $0 == ":" }.map { word in
      word.last == "," ? String(word.dropLast()) : String(word)
    }
  }
}
