import Model

extension AuditTally {
  /// The tally as rows of a tidy table: every group, section and question, and answer.
  func rows(wave: String, _ questionnaire: Questionnaire, _ groups: AuditGroups) -> [TallyRow] {
    var rows: [TallyRow] = []
    let questions = Self.questions(questionnaire)
    for group in groups.all {
      for (code, range) in questions {
        for answer in [nil] + AnswerCode.allCases.map(Optional.some) {
          rows.append(
            TallyRow(
              wave: wave, group: group.code, question: code,
              answer: answer?.rawValue ?? DatasetDimension.totalCode,
              value: String(count(groups: group.members, questions: range, answer)), marker: ""))
        }
      }
    }
    return rows
  }

  /// What a row may be about, with the questions that it pools.
  private static func questions(_ questionnaire: Questionnaire) -> [(String, Range<Int>)] {
    var found = [(DatasetDimension.totalCode, 0..<questionnaire.questions.count)]
    var next = 0
    for section in questionnaire.sections {
      found.append((section.id.value, next..<next + section.questions.count))
      for question in section.questions {
        found.append((question.id.value, next..<next + 1))
        next += 1
      }
    }
    return found
  }
}
