package import Diagnostics

/// `questionnaire` of an audit: what is asked, and how a form tool's export says it.
package struct Questionnaire: Sendable {
  package let location: Location
  /// `introduction`: what people read before the first question.
  package let introduction: Prose?
  /// `sections`, at least one; ids of sections and questions are all different.
  package let sections: [QuestionnaireSection]
  /// `answers`: what the form calls the answers, beside their own names.
  package let words: AnswerWords
  /// `group-column`: the header of the export's column with the group; default `group`.
  package let groupColumn: String?

  package init(
    location: Location, introduction: Prose? = nil, sections: [QuestionnaireSection],
    words: AnswerWords = AnswerWords(), groupColumn: String? = nil
  ) {
    self.location = location
    self.introduction = introduction
    self.sections = sections
    self.words = words
    self.groupColumn = groupColumn
  }

  /// In their order.
  package var questions: [Question] { sections.flatMap(\.questions) }
}
