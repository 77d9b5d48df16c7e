import Disclosure
import Model

/// What was released of one wave of an audit, beside the wave before it.
struct WaveResults {
  let audit: Audit
  let wave: AuditWave
  let table: ReleasedTable
  /// The latest wave before that has results; nil for the first.
  let previous: (wave: AuditWave, table: ReleasedTable)?
  /// The groups by which answers are counted, in the order of their classification.
  let groups: [ClassificationCode]

  /// Those of an audit with a released table, latest first.
  static func all(
    _ audit: Audit, edition: String, release: Release, _ catalogue: DataCatalogue
  ) -> [WaveResults] {
    var results: [WaveResults] = []
    for wave in audit.waves {
      let key = DatasetKey(edition: edition, dataset: audit.datasetID(wave))
      guard let table = release[key] else { continue }
      let groups = catalogue.classifications.first { $0.id == wave.groups?.value }?.codes ?? []
      results.append(
        WaveResults(
          audit: audit, wave: wave, table: table,
          previous: results.last.map { ($0.wave, $0.table) }, groups: groups))
    }
    return results.reversed()
  }

  func row(_ question: String, group: String = DatasetDimension.totalCode) -> AnswerRow? {
    AnswerRow(table, group: group, question: question)
  }

  /// The section as it was in the wave before; nil where that had none.
  func earlierSection(_ section: String) -> AnswerRow? {
    earlierRow(section, group: DatasetDimension.totalCode)
  }

  /// What tables and strips call the sum of a section's questions.
  static let sectionLabel = "The section as a whole"

  func earlierRow(_ question: String, group: String) -> AnswerRow? {
    previous.flatMap { AnswerRow($0.table, group: group, question: question) }
  }

  /// How many took part; nil where that is not published.
  func respondents(_ group: String = DatasetDimension.totalCode) -> ReleasedValue? {
    guard let row = row(DatasetDimension.totalCode, group: group) else { return nil }
    let questions = audit.questionnaire?.questions.count ?? 0
    guard case .released(let asked, let marker) = row.asked else { return row.asked }
    guard questions > 0, asked.isMultiple(of: questions) else { return nil }
    return .released(asked / questions, marker)
  }

  func rate(_ group: String = DatasetDimension.totalCode) -> ResponseRate? {
    guard let number = respondents(group)?.number,
      let invited = wave.invited.first(where: { $0.group.value == group })?.number
    else { return nil }
    return ResponseRate(
      respondents: number, invited: invited, threshold: table.dataset.rules.threshold)
  }
}
