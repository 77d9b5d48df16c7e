import Disclosure
import Model
import Testing

@testable import Figures

/// What every chart is, whatever it shows.
struct ChartFormTests {
  private func chart(_ sample: ChartSamples.Sample) throws -> Chart {
    try #require(
      Chart.draw(
        sample.kind, sample.table, title: sample.title, description: "A \"shape\" & <more>"))
  }

  @Test(arguments: ChartSamples.all.indices)
  func `A chart in a page is one picture with a name, whose parts are hidden`(index: Int) throws {
    let sample = ChartSamples.all[index]
    let page = try #require(try DrawnChart.both(try chart(sample)).first).root
    try #require(page.children.count == 1)
    let picture = page.children[0]
    #expect(picture.attributes["role"] == "img")
    #expect(picture.attributes["aria-label"] == "\(sample.title). A \"shape\" & <more>")
    #expect(picture.children.count == 1)
    #expect(picture.children[0].attributes["aria-hidden"] == "true")
    #expect(!page.all.contains { $0.attributes["tabindex"] != nil || $0.name == "a" })
  }

  @Test(arguments: ChartSamples.all.indices)
  func `Neither has a style or a script, and bars have no size of their own`(index: Int) throws {
    let sample = ChartSamples.all[index]
    for drawn in try DrawnChart.both(try chart(sample)) {
      for element in drawn.root.all {
        #expect(element.name != "script" && element.name != "style")
        #expect(element.attributes["style"] == nil && element.attributes["onload"] == nil)
        #expect(drawn.isFile || element.attributes["id"] == nil)
        let isBar = element.has("chart-lane") || element.has("chart-plot")
        if isBar { #expect(element.attributes["viewBox"] == nil) }
        if isBar { #expect(element.attributes["width"] == "100%") }
      }
    }
  }

  @Test(arguments: ChartSamples.all.indices)
  func `A file says what it is, how large it is, and has a colour in each shape`(index: Int) throws
  {
    let sample = ChartSamples.all[index]
    let drawn = try #require(try DrawnChart.both(try chart(sample)).last)
    let root = try #require(drawn.root.children.first)
    #expect(root.name == "svg")
    #expect(root.attributes["xmlns"] == "http://www.w3.org/2000/svg")
    let (width, height) = (root.attributes["width"] ?? "", root.attributes["height"] ?? "")
    #expect(root.attributes["viewBox"] == "0 0 \(width) \(height)")
    #expect(root.children.prefix(2).map(\.name) == ["title", "desc"])
    #expect(root.children.prefix(2).map(\.text) == [sample.title, "A \"shape\" & <more>"])
    for element in root.all where ["rect", "line", "path", "text"].contains(element.name) {
      #expect(element.attributes["fill"] != nil)
      if element.name == "line" { #expect(element.attributes["stroke"] != nil) }
      // Nothing is outside of the picture.
      if element.name == "text", let x = element.number("x"), let y = element.number("y") {
        #expect(x >= 0 && x < 760)
        #expect(y >= 0 && y < (Double(height) ?? 0))
      }
    }
  }

  @Test func `Nothing is drawn of a table alone, of no number, and of too many series`() {
    let none = ChartSamples.table(
      [ChartSamples.column("share", "Share")],
      [ChartSamples.row("a", "A", [ChartSamples.withheld])])
    let many = ChartSamples.table(
      (0..<13).map { ChartSamples.column("s\($0)", "S") },
      [
        ChartSamples.row(
          "a", "A", [FigureCell](repeating: ChartSamples.percent(10), count: 13))
      ])
    for kind in ChartKind.allCases {
      #expect(Chart.draw(kind, none, title: "T", description: "D") == nil)
      #expect(Chart.draw(kind, many, title: "T", description: "D") == nil)
      let empty = ChartSamples.table([], [])
      #expect(Chart.draw(kind, empty, title: "T", description: "D") == nil)
    }
    #expect(Chart.draw(.table, ChartSamples.bar, title: "T", description: "D") == nil)
  }

  @Test func `Parts that overlap are not drawn as parts`() {
    let table = ChartSamples.table(
      [ChartSamples.column("all", "All"), ChartSamples.column("some", "Some")],
      [ChartSamples.row("a", "A", [ChartSamples.percent(800), ChartSamples.percent(400)])])
    #expect(Chart.draw(.stackedBar, table, title: "T", description: "D") == nil)
  }

  @Test func `The same table makes the same bytes`() throws {
    for sample in ChartSamples.all { #expect(try chart(sample) == chart(sample)) }
  }
}
