import Figures
import Markup
import Model
import Templates

/// The actions of a plan as strips, one for each objective, with a table of the same numbers.
struct ActionStrip {
  /// The objectives that have actions, in the plan's order.
  let objectives: [(name: String, actions: [Action])]
  let definitions: [RatingDefinition]
  /// "31 March 2026".
  let asAt: String

  /// The chart and its table; for the Markdown twin the table. Nothing for a plan without actions.
  func value(title: String) -> TemplateValue {
    guard !objectives.isEmpty else { return .none }
    let table = self.table
    var html = HTMLWriter(capacity: 4 << 10)
    let chart = Chart.draw(
      .ragStrip, table, title: "\(title): where actions stand",
      description: "The table that follows has the number of actions for each objective.")
    if let chart { html.html(chart.html) }
    TableMarkup(table: table, anchor: "page.progress.table").write(to: &html)
    var markdown = MarkdownWriter()
    markdown.text("\(table.caption).")
    markdown.endParagraph()
    markdown.row([table.rowHeading] + table.columns.map(\.heading), isHeader: true)
    for row in table.rows { markdown.row([row.label] + row.cells.map(\.text)) }
    markdown.endLine()
    return .prose(html.finish(), markdown.finish())
  }

  private var table: FigureTable {
    let everything = objectives.flatMap(\.actions).map(ActionStanding.init)
    let standings = ActionStanding.all.filter(everything.contains)
    let hasRated = standings.contains { if case .rated = $0 { true } else { false } }
    var rows = objectives.enumerated().map { place, objective in
      row("objective-\(place)", objective.name, objective.actions, standings)
    }
    if rows.count > 1 {
      rows.insert(
        row("all", "All actions", objectives.flatMap(\.actions), standings, isTotal: true), at: 0)
    }
    return FigureTable(
      caption: "Where actions stand, by objective, as at \(asAt)", notes: [],
      rowHeading: "Objective", rowID: "objective",
      columns: standings.map { standing in
        let label = standing.label(definitions, besideRated: hasRated)
        return FigureColumn(
          id: standing.id, heading: "\(standing.shape) \(label)", label: label,
          unit: .count(decimals: 0), role: .value)
      } + [
        FigureColumn(
          id: "actions", heading: "Actions", label: "Actions", unit: .count(decimals: 0),
          role: .base)
      ],
      rows: rows)
  }

  private func row(
    _ id: String, _ label: String, _ actions: [Action], _ standings: [ActionStanding],
    isTotal: Bool = false
  ) -> FigureRow {
    let found = actions.map(ActionStanding.init)
    let counts =
      standings.map { standing in found.count { $0 == standing } } + [actions.count]
    return FigureRow(
      id: id, label: label, shortLabel: label, isTotal: isTotal,
      cells: counts.map { count in
        let number = RoundedNumber(units: count)
        return FigureCell(number: number, marker: nil, text: number.text)
      })
  }
}
