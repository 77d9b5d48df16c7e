import Model
import Templates

extension PageScope {
  /// The questions of an audit with what each answer means, to be read or printed.
  mutating func questionnaire(_ e: Int, _ a: Int) -> PageRecord {
    let audit = publication.editions[e].audits[a]
    let definitions = ratings(of: audit)
    let sections = audit.questionnaire?.sections ?? []
    var number = 0
    var values: [TemplateValue] = []
    for section in sections {
      heading(section.title, id: section.anchor)
      var questions: [TemplateValue] = []
      for question in section.questions {
        number += 1
        questions.append(self.question(question, number: number, definitions))
      }
      values.append([
        "anchor": .text(section.anchor), "title": .text(section.title),
        "questions": .items(questions),
      ])
    }
    return PageRecord(
      title: "Questionnaire", aboveTitle: .text(audit.title),
      description: "The questions of the audit, with what each answer means: \(audit.title).",
      values: [
        "introduction": prose(
          audit.questionnaire?.introduction, under: 2, prefix: "introduction."),
        "summary": .text(
          "\(Wording.count(number, "question")) in \(Wording.count(sections.count, "section"))."),
        "ratings": .items(Ratings.records(definitions)),
        "sections": .items(values),
      ])
  }

  private mutating func question(
    _ question: Question, number: Int, _ definitions: [RatingDefinition]
  ) -> TemplateValue {
    let answers: [TemplateValue] = Rating.allCases.map { rating in
      [
        "rating": Ratings.record(rating, definitions),
        "guidance": text(question.guidance(rating)),
      ]
    }
    return [
      "number": .number(number), "text": text(question.text.value), "answers": .items(answers),
    ]
  }

  /// What the ratings mean in an audit.
  func ratings(of audit: Audit) -> [RatingDefinition] {
    audit.ratings.isEmpty ? publication.site.ratings : audit.ratings
  }
}

extension QuestionnaireSection {
  /// The id of its heading on a page.
  var anchor: String { "section.\(id.value)" }
}
