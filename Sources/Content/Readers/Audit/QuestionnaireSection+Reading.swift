import Model

extension QuestionnaireSection {
  static func read(_ keys: inout MappingReader) -> QuestionnaireSection? {
    let id = keys.required("id", .id, "What tallies call it.")
    let title = keys.required("title", .text, "Its heading.")
    let questions = keys.list(
      "questions", .mapping("a question", Question.read), required: true,
      "The questions, in order.")
    guard let id, let title else { return nil }
    return QuestionnaireSection(
      id: id, location: keys.location, title: title, questions: questions)
  }
}
