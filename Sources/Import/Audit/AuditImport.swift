package import Diagnostics
import Formats
package import Model

/// Counts the answers of a form tool's export: a row for each response, a column for each question.
///
/// Nothing of a row outlives the counting, and no message tells what stands in one.
package struct AuditImport: Sendable {
  let audit: Audit
  let wave: AuditWave
  let questionnaire: Questionnaire
  /// The definitions that hold for the audit.
  let ratings: [RatingDefinition]
  let groups: AuditGroups

  /// - Parameters:
  ///   - ratings: the audit's, or the site's when it has none.
  ///   - groups: the classification that the wave names, when it names one.
  package init(
    _ audit: Audit, _ questionnaire: Questionnaire, wave: AuditWave, ratings: [RatingDefinition],
    groups: Classification?
  ) {
    self.audit = audit
    self.wave = wave
    self.questionnaire = questionnaire
    self.ratings = ratings
    self.groups = AuditGroups(groups)
  }

  /// The file of tallies to write.
  ///
  /// - Parameters:
  ///   - export: the responses.
  ///   - existing: the file of tallies that is there; nil for none.
  /// - Returns: nil when there was an error. Otherwise the problems are notes and warnings.
  package func callAsFunction(
    _ export: SourceFile, existing: SourceFile?
  ) -> (file: TallyFile?, diagnostics: [Diagnostic]) {
    var (tally, diagnostics) = count(export)
    var kept: [TallyRow] = []
    if let existing {
      let (rows, problems) = TallyFile.rows(of: existing, without: wave.id.value)
      diagnostics += problems
      guard let rows else { return (nil, diagnostics) }
      kept = rows
    }
    guard let tally else { return (nil, diagnostics) }
    let file = TallyFile(
      tally.rows(wave: wave.id.value, questionnaire, groups), kept: kept,
      order: audit.waves.map(\.id.value), hasGroups: wave.groups != nil)
    return (file, diagnostics)
  }

  private func count(_ export: SourceFile) -> (AuditTally?, [Diagnostic]) {
    var (table, diagnostics) = CSV.parse(export, quotesNames: false)
    guard let table, !diagnostics.contains(where: { $0.severity == .error }) else {
      return (nil, diagnostics)
    }
    let (columns, problems) = AuditColumns.find(
      in: table, questionnaire, hasGroups: wave.groups != nil)
    diagnostics += problems
    guard let columns else { return (nil, diagnostics) }
    if !columns.ignored.isEmpty {
      diagnostics.append(ImportProblem.ignored(columns.ignored, table.header.location))
    }

    let reader = AnswerReader(questionnaire.words, ratings: ratings)
    var tally = AuditTally(groups: groups.count, questions: columns.questions.count)
    var faults = ImportFaults(table.header)
    for (index, row) in table.rows.enumerated() {
      let group = columns.group.map { groups.place(row[$0].text) } ?? 0
      if group == nil, let column = columns.group {
        faults.add(row[column].location, row: index + 2, column: column, isGroup: true)
      }
      let answers = columns.questions.map { column in
        let code = reader.code(row[column].text)
        if code == nil { faults.add(row[column].location, row: index + 2, column: column) }
        return code ?? .notAnswered
      }
      tally.add(answers, group: group ?? 0)
    }
    diagnostics += faults.diagnostics
    guard faults.diagnostics.isEmpty else { return (nil, diagnostics) }
    guard tally.respondents >= audit.minimumAnswers else {
      let problem = ImportProblem.tooFew(audit.minimumAnswers, export.path)
      return (nil, diagnostics + [problem])
    }
    return (tally, diagnostics)
  }
}
