import FoundationEssentials
import Testing

@testable import Figures

struct ChartGalleryTests {
  /// `SITEGEN_GALLERY=folder` writes a page and files with a chart of every kind, to look at beside
  /// `templates/theme/site.css`.
  @Test func `Every sample can be drawn`() throws {
    let folder = ProcessInfo.processInfo.environment["SITEGEN_GALLERY"]
    var page =
      "<!doctype html><html lang=en-GB><meta charset=utf-8><title>Charts</title>"
      + "<meta name=viewport content='width=device-width'><link rel=stylesheet href=site.css>"
      + "<body><div class=wrap><main><h1>Charts</h1>"
    for sample in ChartSamples.all {
      let chart = try #require(
        Chart.draw(
          sample.kind, sample.table, title: sample.title, description: "What it shows."))
      page += "<figure><h2>\(sample.name): \(sample.title)</h2>\(chart.html.string)</figure>"
      if let folder {
        let file = URL(filePath: folder).appending(path: "\(sample.name).svg")
        try Data(chart.svg).write(to: file)
      }
    }
    if let folder {
      try Data(page.utf8).write(to: URL(filePath: folder).appending(path: "index.html"))
    }
  }
}
