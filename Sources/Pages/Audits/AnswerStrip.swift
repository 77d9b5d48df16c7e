import Disclosure
import Figures
import Markup
import Model

/// The answers to the questions of a section as strips of red, amber and green: what the table
/// beside it says, drawn. A row that is withheld has no geometry.
struct AnswerStrip {
  let results: WaveResults
  let section: QuestionnaireSection
  /// What the audit calls its ratings.
  let definitions: [RatingDefinition]

  /// Nil where nothing can be drawn.
  func html() -> SafeHTML? {
    Chart.draw(
      .ragStrip, table, title: "\(section.title), \(results.wave.label): answers by rating",
      description: "The table that follows has the number of answers to each question.")?.html
  }

  private var table: FigureTable {
    var rows: [FigureRow] = []
    let id = section.id.value
    if let row = results.row(id) {
      rows.append(
        self.row(id, WaveResults.sectionLabel, row, isTotal: true))
    }
    if let previous = results.previous, let row = results.earlierSection(id) {
      rows.append(self.row("\(id).before", previous.wave.label, row, depth: 1))
    }
    for question in section.questions {
      guard let row = results.row(question.id.value) else { continue }
      rows.append(self.row(question.id.value, question.text.value, row))
    }
    return FigureTable(
      caption: section.title, notes: [], rowHeading: "Question", rowID: Audit.questionDimension,
      columns: Rating.allCases.map { rating in
        let label = Ratings.label(rating, definitions)
        return FigureColumn(
          id: rating.rawValue, heading: label, label: label, unit: .count(decimals: 0),
          role: .value)
      },
      rows: rows)
  }

  private func row(
    _ id: String, _ text: String, _ row: AnswerRow, depth: Int = 0, isTotal: Bool = false
  ) -> FigureRow {
    let label =
      row.isWithheld
      ? text
      : "\(text) (\(row.answered.number.map { Wording.count($0, "answer") } ?? "no answers"))"
    return FigureRow(
      id: id, label: label, shortLabel: label, depth: depth, isTotal: isTotal,
      cells: row.counts.indices.map { place in
        guard !row.isWithheld, let count = row.counts[place].number else {
          return FigureCell(number: nil, marker: .confidential, text: "withheld")
        }
        return FigureCell(
          number: RoundedNumber(units: count), marker: row.counts[place].marker,
          text: row.share(place).percentage(decimals: 0).text)
      })
  }
}
