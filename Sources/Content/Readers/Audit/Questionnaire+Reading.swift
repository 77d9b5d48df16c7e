import Model

extension Questionnaire {
  static func read(_ keys: inout MappingReader) -> Questionnaire? {
    let introduction = keys.optional(
      "introduction", .prose, "What people read before the first question.")
    let sections = keys.list(
      "sections", .mapping("a section of a questionnaire", QuestionnaireSection.read),
      required: true, "The parts of the questionnaire, in order.")
    let words = keys.optional(
      "answers", .mapping("the answer words", AnswerWords.read),
      "What the form calls the answers, if not red, amber and green or the labels of `ratings`.")
    let groupColumn = keys.optional(
      "group-column", .text,
      "The header of the export's column with the group; `group` unless given.")
    keys.file.reportRepeats(of: sections, words ?? AnswerWords())
    return Questionnaire(
      location: keys.location, introduction: introduction, sections: sections,
      words: words ?? AnswerWords(), groupColumn: groupColumn)
  }
}
