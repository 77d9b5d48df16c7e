import Testing

@testable import Figures

/// Contrast, computed from the colours themselves; in the program and in the stylesheet.
struct ChartColourTests {
  static let darkPaper = "#101A27"

  @Test func `The order of colours never changes`() {
    #expect(
      ChartTone.categories.map(\.light.fill) == [
        "#12436D", "#28A197", "#801650", "#F46A25", "#3D3D3D", "#A285D1",
      ])
    #expect(
      ChartTone.categories.prefix(4).map(\.dark.fill) == [
        "#6BACE6", "#3FC4B8", "#E58BBD", "#F98D58",
      ])
    #expect(ChartTone.series(2) == [.one, .four])
    for count in [1, 3, 4, 5, 6] {
      #expect(ChartTone.series(count) == Array(ChartTone.categories.prefix(count)))
    }
    #expect(ChartTone.series(7) == nil)
    #expect(HeatShade.allCases.map(\.light.fill) == ["#FFFFFF", "#6BACE6", "#2073BC", "#12436D"])
  }

  @Test func `Colours side by side differ by 3 to 1 on white`() {
    let fills = ChartTone.categories.map(\.light.fill)
    for (left, right) in zip(fills, fills.dropFirst()) {
      #expect(Contrast.of(left, right) >= 3, "\(left) \(right)")
    }
    // Two series are the first and the fourth.
    #expect(Contrast.of(fills[0], fills[3]) >= 3)
  }

  @Test(arguments: ChartTone.allCases)
  func `What is drawn stands out of the paper by 3 to 1, and text in it by 4.5 to 1`(
    tone: ChartTone
  ) {
    for (colours, paper) in [(tone.light, ChartPaint.paper), (tone.dark, Self.darkPaper)] {
      #expect(Contrast.of(colours.edge ?? colours.fill, paper) >= 3)
      #expect(Contrast.of(colours.ink, colours.fill) >= 4.5)
    }
  }

  @Test(arguments: HeatShade.allCases)
  func `Text in a shade stands out of it by 4.5 to 1`(shade: HeatShade) {
    for colours in [shade.light, shade.dark] {
      #expect(Contrast.of(colours.ink, colours.fill) >= 4.5)
    }
  }

  @Test func `Lines, marks and words stand out of the paper of a file`() {
    #expect(Contrast.of(ChartPaint.axisColour, ChartPaint.paper) >= 3)
    #expect(Contrast.of(ChartPaint.ink, ChartPaint.paper) >= 4.5)
    #expect(Contrast.of(ChartPaint.quiet, ChartPaint.paper) >= 4.5)
  }

  @Test func `The stylesheet has the same colours`() throws {
    let sheet = try Stylesheet.site()
    for (colours, look) in [(sheet.light, \ChartTone.light), (sheet.dark, \ChartTone.dark)] {
      for tone in ChartTone.allCases {
        let expected = tone[keyPath: look]
        #expect(colours[tone.variables.fill] == expected.fill, "\(tone)")
        #expect(colours[tone.variables.ink] == expected.ink, "\(tone)")
        if let edge = tone.variables.edge { #expect(colours[edge] == expected.edge, "\(tone)") }
      }
    }
    for shade in HeatShade.allCases {
      let name = "--shade-\(shade.rawValue)"
      #expect(sheet.light[name] == shade.light.fill)
      #expect(sheet.light[name + "-ink"] == shade.light.ink)
      #expect(sheet.dark[name] == shade.dark.fill)
      #expect(sheet.dark[name + "-ink"] == shade.dark.ink)
    }
  }

  @Test func `Lines, marks and words stand out of the paper of pages`() throws {
    let sheet = try Stylesheet.site()
    for colours in [sheet.light, sheet.dark] {
      let paper = try #require(colours["--paper"])
      for (name, least) in [("--chart-axis", 3), ("--ink", 4.5), ("--quiet", 4.5)] {
        #expect(Contrast.of(try #require(colours[name]), paper) >= least, "\(name)")
      }
      // A gap of paper keeps the parts of a bar apart.
      for tone in ChartTone.categories {
        #expect(Contrast.of(try #require(colours[tone.variables.fill]), paper) >= 3, "\(tone)")
      }
    }
    #expect(sheet.dark["--paper"] == Self.darkPaper)
  }
}

extension ChartTone {
  /// What the stylesheet calls its colours.
  fileprivate var variables: (fill: String, ink: String, edge: String?) {
    switch self {
    case .red, .amber, .green: rating(rawValue)
    case .complete, .inProgress: rating("blue")
    case .unknown: ("--chart-unknown", "--chart-unknown-ink", "--chart-unknown-edge")
    case .one, .two, .three, .four, .five, .six:
      ("--chart-\(rawValue)", "--chart-\(rawValue)-ink", nil)
    default: rating("grey")
    }
  }

  private func rating(_ name: String) -> (String, String, String?) {
    ("--\(name)-fill", "--\(name)-ink", "--\(name)-ink")
  }
}
