/// How a shape or a text is painted: a class for the stylesheet, colours for a file of its own.
struct ChartPaint {
  /// The class.
  let name: String
  let fill: String
  var stroke: String?
  var width: String?
  var dashes: String?
  /// Whether paper around a number keeps it apart from the lines behind it.
  var hasHalo = false

  static let paper = "#FFFFFF"
  static let ink = "#0F1C2E"
  static let quiet = "#4A5666"
  static let axisColour = "#595959"
  static let gridColour = "#D4D8DE"

  static func fill(_ tone: ChartTone) -> ChartPaint {
    ChartPaint(
      name: "tone-\(tone.rawValue)", fill: tone.light.fill, stroke: tone.light.edge,
      width: tone.light.edge == nil ? nil : "1.5")
  }

  /// A line of a series.
  static func line(_ tone: ChartTone) -> ChartPaint {
    ChartPaint(
      name: "line-\(tone.rawValue)", fill: "none", stroke: tone.light.fill, width: "2.5")
  }

  /// A point that says that its number may change yet.
  static func hollow(_ tone: ChartTone) -> ChartPaint {
    ChartPaint(
      name: "hollow-\(tone.rawValue)", fill: paper, stroke: tone.light.fill, width: "2.5")
  }

  /// Text within a fill.
  static func on(_ tone: ChartTone) -> ChartPaint {
    ChartPaint(name: "on-\(tone.rawValue)", fill: tone.light.ink)
  }

  /// A cell of a heat table.
  static func shade(_ shade: HeatShade) -> ChartPaint {
    ChartPaint(
      name: "shade-\(shade.rawValue)", fill: shade.light.fill, stroke: axisColour, width: "1")
  }

  /// Text within a shade.
  static func on(_ shade: HeatShade) -> ChartPaint {
    ChartPaint(name: "on-shade-\(shade.rawValue)", fill: shade.light.ink)
  }

  /// Between the parts of a bar.
  static let gap = ChartPaint(name: "gap", fill: "none", stroke: paper, width: "2")
  static let grid = ChartPaint(name: "grid", fill: "none", stroke: gridColour, width: "1")
  static let axis = ChartPaint(name: "axis", fill: "none", stroke: axisColour, width: "1")
  static let link = ChartPaint(name: "link", fill: "none", stroke: axisColour, width: "2")
  static let hatch = ChartPaint(name: "hatch", fill: "none", stroke: axisColour, width: "1.5")
  static let seriesBreak = ChartPaint(
    name: "break", fill: "none", stroke: axisColour, width: "1.5", dashes: "2 4")
  /// Around a mark, so that it stands out of the bar that it crosses.
  static let halo = ChartPaint(name: "halo", fill: "none", stroke: paper, width: "7")
  static let wideHalo = ChartPaint(name: "halo-wide", fill: "none", stroke: paper, width: "9")
  /// What a value is compared with.
  static let comparator = ChartPaint(name: "comparator", fill: "none", stroke: ink, width: "3")
  /// What a value is to reach.
  static let target = ChartPaint(name: "target", fill: "none", stroke: ink, width: "5")
  static let value = ChartPaint(name: "value", fill: ink, hasHalo: true)
  static let words = ChartPaint(name: "words", fill: ink)
  static let tick = ChartPaint(name: "tick", fill: quiet)
}
