import Disclosure
import Figures
import Markup

extension FigureShell {
  /// The figure as text: its table says all that the chart shows.
  func markdown() -> MarkdownText {
    var writer = MarkdownWriter()
    if let headingLevel {
      writer.heading(figure.declaration.title.value, level: headingLevel, to: permalink)
    }
    writer.text(figure.subtitle)
    writer.endParagraph()
    // What the chart says to who can't see it.
    if figure.chart != nil {
      writer.text(figure.declaration.description)
      writer.endParagraph()
    }
    let table = figure.table
    writer.text(([table.caption + "."] + table.notes).joined(separator: " "))
    writer.endParagraph()
    writer.row([table.rowHeading] + table.columns.map(\.heading), isHeader: true)
    for row in table.rows { writer.row([row.label] + row.cells.map(\.text)) }
    writer.endLine()
    if let summary = figure.declaration.summary {
      writer.text(summary)
      writer.endParagraph()
    }
    let markers = table.markers.map { "\($0.text) \(table.meaning(of: $0))" }
    for note in markers + figure.declaration.notes {
      writer.text(note)
      writer.endParagraph()
    }
    if !downloads.isEmpty {
      writer.text("Download:")
      writer.endParagraph()
    }
    for download in downloads {
      writer.link("\(download.name) (\(download.format), \(download.size))", to: download.address)
      writer.endParagraph()
    }
    for fact in facts {
      writer.text("\(fact.label): \(fact.text)")
      writer.endParagraph()
    }
    return writer.finish()
  }
}
