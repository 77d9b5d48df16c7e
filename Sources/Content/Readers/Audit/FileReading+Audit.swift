import Diagnostics
import Model

/// What an audit says twice, or half.
extension FileReading {
  /// Reports ids, questions and words that can't be told apart, at their second place.
  mutating func reportRepeats(of sections: [QuestionnaireSection], _ words: AnswerWords) {
    let questions = sections.flatMap(\.questions)
    let ids = sections.flatMap { [$0.id] + $0.questions.map(\.id) }
    for id in ids where id.value == DatasetDimension.totalCode {
      report([
        Diagnostic(
          .contentQuestionnaire, at: id.location,
          "`\(id.value)` can't be the id of a section or a question",
          advice: "In tallies it means all questions together. Choose another id.")
      ])
    }
    reportRepeats(ids, what: "Two sections or questions have the id", advice: "Rename one of them.")
    reportRepeats(
      questions.map(\.text), what: "Two questions read",
      advice: "Word one of them differently: a column of an export may be headed so.")
    reportRepeats(
      words.all, what: "Two answers are called",
      advice: "Keep the word under one answer: it must be clear what it means.")
  }

  /// Reports waves of one id, and waves of which nobody knows what was asked.
  mutating func reportProblems(of waves: [AuditWave], hasQuestionnaire: Bool) {
    for wave in waves where !hasQuestionnaire {
      report([
        Diagnostic(
          .contentAuditWave, at: wave.location,
          "The wave `\(wave.id.value)` can have no results without a `questionnaire`",
          advice: "Add the questionnaire with its sections and questions.")
      ])
    }
    reportRepeats(
      waves.map(\.id), what: "Two waves have the id", code: .contentAuditWave,
      advice: "Rename one of them.")
    for wave in waves {
      reportRepeats(
        wave.invited.map(\.group), what: "The number of people invited is given twice for",
        code: .contentAuditWave, advice: "Keep the one that is right.")
    }
  }

  /// Reports what stands twice; capital letters make no difference.
  private mutating func reportRepeats(
    _ values: [Located<String>], what: String, code: DiagnosticCode = .contentQuestionnaire,
    advice: String
  ) {
    var first: [String: Location] = [:]
    for value in values {
      let key = value.value.lowercased()
      guard let earlier = first[key] else {
        first[key] = value.location
        continue
      }
      report([
        Diagnostic(
          code, at: value.location, "\(what) `\(value.value)`", advice: advice,
          related: [Diagnostic.Related(location: earlier, message: "It stands here first.")])
      ])
    }
  }
}
