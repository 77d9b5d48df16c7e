import Disclosure
import Figures
import Markup

/// A figure on a page: its finding, what it measures, the chart, the table below it, what the
/// numbers rest on.
struct FigureShell {
  let figure: ShownFigure
  /// Of the finding; nil where the page's own heading says it.
  let headingLevel: Int?
  /// "As at 31 March 2026", "Employees of the council", sources: label and text.
  let facts: [(label: String, text: String)]
  /// The figure's own page, as seen from here; nil on that page.
  let permalink: String?
  let downloads: [FigureDownload]

  private var anchor: String { "figure-\(figure.declaration.id)" }

  func html() -> SafeHTML {
    var writer = HTMLWriter(capacity: 4 << 10)
    writer.element("figure", ["class": "figure", "id": anchor]) { writer in
      heading(&writer)
      writer.element("p", ["class": "figure-subtitle"], text: figure.subtitle)
      if let chart = figure.chart { writer.html(chart.html) }
      TableMarkup(table: figure.table, anchor: anchor + ".table").write(to: &writer)
      if let summary = figure.declaration.summary { writer.element("p", text: summary) }
      notes(&writer)
      downloads(&writer)
      writer.element("figcaption", ["class": "figure-facts"]) { writer in
        for fact in facts {
          writer.element("span", ["class": "part"], text: "\(fact.label): \(fact.text)")
          writer.text(" ")
        }
      }
    }
    writer.newline()
    return writer.finish()
  }

  private func heading(_ writer: inout HTMLWriter) {
    guard let headingLevel else { return }
    let title = figure.declaration.title.value
    func words(_ writer: inout HTMLWriter) {
      guard let permalink else { return writer.text(title) }
      writer.open("a")
      writer.attribute("href", address: permalink.utf8)
      writer.text(title)
      writer.close()
    }
    switch headingLevel {
    case ...2: writer.element("h2", ["class": "figure-title"], words)
    case 3: writer.element("h3", ["class": "figure-title"], words)
    default: writer.element("h4", ["class": "figure-title"], words)
    }
  }

  private func notes(_ writer: inout HTMLWriter) {
    let markers = figure.table.markers
    guard !figure.declaration.notes.isEmpty || !markers.isEmpty else { return }
    writer.element("ul", ["class": "figure-notes"]) { writer in
      for marker in markers {
        writer.element("li", text: "\(marker.text) \(figure.table.meaning(of: marker))")
      }
      for note in figure.declaration.notes { writer.element("li", text: note) }
    }
  }

  private func downloads(_ writer: inout HTMLWriter) {
    guard !downloads.isEmpty else { return }
    writer.element("p", ["class": "download"]) { writer in
      writer.text("Download: ")
      for (place, download) in downloads.enumerated() {
        if place > 0 { writer.text(", ") }
        writer.open("a")
        writer.attribute("href", address: download.address.utf8)
        writer.attribute("type", download.type)
        writer.flag("download")
        writer.text(download.name)
        writer.close()
        writer.text(" (\(download.format), \(download.size))")
      }
    }
  }
}
