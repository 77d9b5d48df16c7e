import Disclosure
import Figures
import Markup

extension FigureShell {
  /// The figure as text: its table says all that the chart shows.
  func markdown() -> MarkdownText {
    var writer = MarkdownWriter()
    if let headingLevel { writer.heading(figure.declaration.title.value, level: headingLevel) }
    writer.text(figure.subtitle)
    writer.endParagraph()
    let table = figure.table
    writer.text("\(table.caption). \(table.notes.joined(separator: " "))")
    writer.endParagraph()
    writer.row([table.rowHeading] + table.columns.map(\.heading), isHeader: true)
    for row in table.rows { writer.row([row.label] + row.cells.map(\.text)) }
    writer.endLine()
    for text in [figure.declaration.summary, figure.declaration.description].compactMap({ $0 }) {
      writer.text(text)
      writer.endParagraph()
    }
    let markers = table.markers.map { "\($0.text) \(RuleWords.meaning($0))" }
    for note in markers + figure.declaration.notes {
      writer.text(note)
      writer.endParagraph()
    }
    for fact in facts {
      writer.text("\(fact.label): \(fact.text)")
      writer.endParagraph()
    }
    if let permalink {
      writer.link("This figure’s own page", to: permalink)
      writer.endParagraph()
    }
    for download in downloads {
      writer.link("\(download.name) (\(download.format), \(download.size))", to: download.address)
      writer.endParagraph()
    }
    return writer.finish()
  }
}
