import Diagnostics

/// How the tallies of an audit become tables like any other: a dataset for each wave, with the
/// dimensions `group` (where it has groups), `question` and `answer`.
extension Audit {
  package static let groupDimension = "group"
  package static let questionDimension = "question"
  package static let answerDimension = "answer"
  /// The one measure: answers, or for `all` questions put.
  package static let measure = "answers"

  /// The id of a wave's dataset.
  ///
  /// No id of a file has two hyphens in a row, so that it is never the id of another dataset.
  package func datasetID(_ wave: AuditWave) -> String { "audit-\(id)--\(wave.id.value)" }

  /// Whom the tallies count, in all editions.
  package var population: Population {
    Population(
      id: populationID, location: location, label: "Respondents to: \(title)",
      scope: "Those who took part in a wave of the audit.")
  }

  /// The classifications of the tables' own dimensions; none without a questionnaire.
  package func classifications(edition: String) -> [Classification] {
    guard let questionnaire else { return [] }
    return [questions(questionnaire, edition), answers(questionnaire, edition)]
  }

  /// A dataset for each wave, in their order; none without a questionnaire.
  package func datasets(edition: String) -> [Dataset] {
    guard let questionnaire else { return [] }
    return waves.map { wave in
      Dataset(
        key: DatasetKey(edition: edition, dataset: datasetID(wave)), location: wave.location,
        title: "\(title): \(wave.label)", summary: summary,
        population: Located(value: populationID, location: location), time: wave.time,
        source: "Answers given in the audit, counted", unit: "answers", status: wave.status,
        dimensions: dimensions(wave, edition),
        measures: [
          DatasetMeasure(
            id: Self.measure, location: wave.location, label: "Answers", kind: .headcount)
        ],
        rules: DisclosureRules(
          baseMinimum: minimumAnswers, showsZeros: false, answers: rows(questionnaire)))
    }
  }

  private var populationID: String { "audit-\(id)" }

  /// The ids of the classifications hold a colon, as no file's name does.
  private func classificationID(_ dimension: String, _ edition: String) -> String {
    "audit:\(edition)/\(id)/\(dimension)"
  }

  private func dimensions(_ wave: AuditWave, _ edition: String) -> [DatasetDimension] {
    let own = [
      (Self.questionDimension, "Question", "All questions"),
      (Self.answerDimension, "Answer", "Asked"),
    ].map { id, label, total in
      DatasetDimension(
        id: id, location: wave.location,
        classification: Located(value: classificationID(id, edition), location: wave.location),
        label: label, totalLabel: total)
    }
    guard let groups = wave.groups else { return own }
    let group = DatasetDimension(
      id: Self.groupDimension, location: groups.location, classification: groups, label: "Group",
      totalLabel: "Everyone")
    return [group] + own
  }

  private func rows(_ questionnaire: Questionnaire) -> AnswerRows {
    var perPerson = [DatasetDimension.totalCode: questionnaire.questions.count]
    for section in questionnaire.sections { perPerson[section.id.value] = section.questions.count }
    return AnswerRows(
      dimension: Self.answerDimension, base: AnswerCode.answered.rawValue,
      categories: [AnswerCode.red, .amber, .green].map(\.rawValue), pooled: Self.questionDimension,
      answersPerPerson: perPerson)
  }

  private func questions(_ questionnaire: Questionnaire, _ edition: String) -> Classification {
    let codes = questionnaire.sections.flatMap { section in
      [ClassificationCode(code: section.id.value, label: section.title, location: section.location)]
        + section.questions.map {
          ClassificationCode(
            code: $0.id.value, label: $0.text.value, parent: section.id, location: $0.location)
        }
    }
    return Classification(
      id: classificationID(Self.questionDimension, edition), location: questionnaire.location,
      title: "Questions", codes: codes)
  }

  private func answers(_ questionnaire: Questionnaire, _ edition: String) -> Classification {
    let place = questionnaire.location
    let answered = Located(value: AnswerCode.answered.rawValue, location: place)
    let codes = AnswerCode.allCases.map { code in
      let isRating = code != .answered && code != .notAnswered
      return ClassificationCode(
        code: code.rawValue, label: Self.label(code), parent: isRating ? answered : nil,
        location: place)
    }
    return Classification(
      id: classificationID(Self.answerDimension, edition), location: place, title: "Answers",
      codes: codes)
  }

  private static func label(_ code: AnswerCode) -> String {
    switch code {
    case .answered: "Answered"
    case .red: "Red"
    case .amber: "Amber"
    case .green: "Green"
    case .notAnswered: "Not answered"
    }
  }
}
