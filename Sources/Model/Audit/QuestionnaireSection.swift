package import Diagnostics

/// A part of a questionnaire. Its result is the answers to all its questions, pooled.
package struct QuestionnaireSection: Sendable, Hashable {
  /// `id`: as it stands in tallies.
  package let id: Located<String>
  package let location: Location
  /// `title`
  package let title: String
  /// `questions`, at least one.
  package let questions: [Question]

  package init(
    id: Located<String>, location: Location, title: String, questions: [Question]
  ) {
    self.id = id
    self.location = location
    self.title = title
    self.questions = questions
  }
}
