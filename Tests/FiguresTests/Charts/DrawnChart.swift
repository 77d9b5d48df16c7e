import Model
import Testing

@testable import Figures

/// A chart read back, from a page or from a file: lanes and the scale that its axis states.
struct DrawnChart {
  let root: DrawnElement
  let isFile: Bool

  /// Both drawings of a chart.
  static func both(_ chart: Chart) throws -> [DrawnChart] {
    [
      DrawnChart(root: try #require(DrawnElementReader.read(chart.html.utf8)), isFile: false),
      DrawnChart(
        root: try #require(DrawnElementReader.read(chart.svg.filter { $0 != 10 })), isFile: true),
    ]
  }

  var panels: [DrawnElement] {
    root.all(of: isFile ? "panel" : "chart-panel")
  }

  /// The lanes of each row of a panel; rows whose numbers are all withheld may have none.
  func rows(of panel: DrawnElement) -> [[DrawnElement]] {
    panel.all(of: isFile ? "row" : "chart-row")
      .filter { $0.all(of: "chart-axis").isEmpty }
      .map { $0.all(of: isFile ? "lane" : "chart-lane") }
  }

  /// The number that stands at a place across, by the axis of its panel.
  func across(_ panel: DrawnElement) throws -> (Double) -> Double {
    try Self.scale(
      panel.all(of: "tick").map { (try #require($0.number("x")), $0.text) })
  }

  static func scale(_ ticks: [(Double, String)]) throws -> (Double) -> Double {
    let (first, last) = (try #require(ticks.first), try #require(ticks.last))
    let (low, high) = (try number(first.1), try number(last.1))
    try #require(first.0 != last.0 && low != high)
    // Those between agree.
    for (place, text) in ticks {
      let stated = low + (place - first.0) / (last.0 - first.0) * (high - low)
      try #require(abs(try number(text) - stated) <= abs(high - low) * 1e-4)
    }
    return { low + ($0 - first.0) / (last.0 - first.0) * (high - low) }
  }

  static func number(_ text: String) throws -> Double {
    let plain = String(
      text.filter { $0 != "," && $0 != "%" && $0 != "+" }.map { $0 == "−" ? "-" : $0 })
    return try #require(Double(plain), "\(text)")
  }
}

extension DrawnElement {
  /// Whether it is painted as part of a series.
  var isTone: Bool { classes.contains { $0.hasPrefix("tone-") } }
  var bars: [DrawnElement] { all.filter { $0.name == "rect" && $0.isTone } }
  /// Shapes around a place: points, and the hatch.
  var points: [DrawnElement] {
    all(of: "at").filter { !$0.children.allSatisfy { $0.has("hatch") } }
  }
  var hatches: [DrawnElement] { all(of: "at").filter { $0.children.contains { $0.has("hatch") } } }
}

extension RoundedNumber {
  var value: Double { Double(units) / unit }
  /// Half a unit of the last digit that is shown.
  var tolerance: Double { 0.5 / unit }
  private var unit: Double { (0..<decimals).reduce(1) { unit, _ in unit * 10 } }
}
