import Diagnostics
import Model

/// An audit of three questions in two sections, for the tests.
enum SmallAudit {
  static let place = Location(path: "audit.yaml", line: 1, column: 1)

  static func located(_ text: String) -> Located<String> { Located(value: text, location: place) }

  static let questionnaire = Questionnaire(
    location: place,
    sections: [
      QuestionnaireSection(
        id: located("lead"), location: place, title: "Leadership",
        questions: [question("says", "Do leaders say so?"), question("does", "Do they act?")]),
      QuestionnaireSection(
        id: located("work"), location: place, title: "Work",
        questions: [question("fair", "Is it fair, all in all?")]),
    ],
    words: AnswerWords(red: [located("R")], notAnswered: [located("N/A")]),
    groupColumn: "Your team")

  static let ratings = [
    RatingDefinition(
      rating: Located(value: .green, location: place), label: "In place", meaning: "It is so.")
  ]

  static func wave(_ id: String, groups: String? = nil) -> AuditWave {
    AuditWave(
      id: located(id), location: place, label: id,
      time: .snapshot(
        Located(value: CalendarDate(year: 2026, month: 3, day: 31), location: place)),
      groups: groups.map(located))
  }

  static func audit(_ waves: [AuditWave], minimum: Int = 10) -> Audit {
    Audit(
      id: "small", location: place, title: "Small", summary: "Small.",
      purpose: Prose(document: .empty, path: "audit.yaml"), isSingleSession: true,
      hasOneAnswerPerQuestion: true, allowsSkipping: true, isAnonymised: true,
      recordsIndividualAnswers: false, questionnaire: questionnaire, minimumAnswers: minimum,
      waves: waves)
  }

  /// North and its two parts, south, and coast, which overlaps with north.
  static let teams = Classification(
    id: "team", location: place, title: "Team",
    codes: [
      code("north", "North"), code("north-coast", "North coast", "north"),
      code("north-hills", "North hills", "north"), code("south", "South"),
      code("coast", "Coast"), code("south-coast", "South coast", "south"),
      code("south-hills", "South hills", "south"),
    ],
    sums: [
      CodeSum(
        code: "coast", parts: [located("north-coast"), located("south-coast")], location: place)
    ])

  static func code(
    _ code: String, _ label: String, _ parent: String? = nil, kind: CodeKind = .declared
  ) -> ClassificationCode {
    ClassificationCode(
      code: code, label: label, parent: parent.map(located), kind: kind, location: place)
  }

  private static func question(_ id: String, _ text: String) -> Question {
    Question(id: located(id), location: place, text: located(text))
  }
}
