import Diagnostics
import Model
import Testing

@testable import Disclosure

/// Tables of answers as somebody committed them.
struct AnswerCheckTests {
  private let place = Location(path: "audit.yaml", line: 1, column: 1)

  private func located(_ text: String) -> Located<String> {
    Located(value: text, location: place)
  }

  private var audit: Audit {
    let questions = ["a", "b", "c"].map {
      Question(id: located($0), location: place, text: located($0 + "?"))
    }
    let wave = AuditWave(
      id: located("w"), location: place, label: "W",
      time: .snapshot(
        Located(value: CalendarDate(year: 2026, month: 3, day: 31), location: place)))
    return Audit(
      id: "x", location: place, title: "X", summary: "X.",
      purpose: Prose(document: .empty, path: ""), isSingleSession: true,
      hasOneAnswerPerQuestion: true, allowsSkipping: true, isAnonymised: true,
      recordsIndividualAnswers: false,
      questionnaire: Questionnaire(
        location: place,
        sections: [
          QuestionnaireSection(id: located("s"), location: place, title: "S", questions: questions)
        ]),
      waves: [wave])
  }

  /// - Parameter rows: red, amber, green and not answered by question; nil where withheld.
  private func problems(_ rows: [(String, [Int?])]) -> [Diagnostic] {
    let catalogue = DataCatalogue(
      classifications: audit.classifications(edition: "2026"),
      datasets: audit.datasets(edition: "2026"))
    var entries: [TableEntry] = []
    for (line, (question, values)) in rows.enumerated() {
      func add(_ answer: String, _ value: Int?) {
        entries.append(
          TableEntry(
            codes: [question, answer], measure: Audit.measure, value: value,
            marker: value == nil ? .confidential : nil,
            location: Location(path: "x.csv", line: line + 2, column: 1)))
      }
      let answered = values.dropLast().compactMap(\.self)
      add("all", values.contains(nil) ? nil : answered.reduce(values[3] ?? 0, +))
      add("answered", answered.count < 3 ? nil : answered.reduce(0, +))
      for (answer, value) in zip(["red", "amber", "green", "not-answered"], values) {
        add(answer, value)
      }
    }
    let table = SubmittedTable(catalogue.datasets[0], entries: entries, path: "x.csv")
    let classifications = catalogue.classifications.map { ($0.id, $0) }
    return AnswerCheck.problems(
      TableSource(table, role: .published), Dictionary(uniqueKeysWithValues: classifications))
  }

  private let none: [Int?] = [nil, nil, nil, nil]

  @Test func `a table with nothing to hide passes`() {
    #expect(
      problems([
        ("all", [30, 30, 30, 0]), ("s", [30, 30, 30, 0]), ("a", [10, 10, 10, 0]),
        ("b", [10, 10, 10, 0]), ("c", [10, 10, 10, 0]),
      ]) == [])
  }

  @Test func `too few, alike and half withheld rows are told at their lines, without a count`() {
    let found = problems([
      ("a", [3, 3, 3, 21]), ("b", [29, 1, 0, 0]), ("c", [10, nil, 10, 0]),
    ])
    #expect(
      found.map(\.message) == [
        "The result for the question `a` may rest on fewer than 10 people",
        "The result for the question `b` gives away what single people answered",
        "The result for the question `c` is withheld in part",
      ])
    #expect(found.map(\.location.line) == [2, 3, 4])
    for count in ["3", "9", "21", "29", "30", "20"] {
      #expect(!found.contains { ($0.message + $0.advice).contains(count) })
    }
  }

  @Test func `a section of few people is too small, however many questions it has`() {
    // Nine people, three questions.
    #expect(
      problems([("s", [9, 9, 9, 0])]).map(\.code.id) == ["answers-too-few"])
  }

  @Test func `the one question withheld can be worked out from its section`() {
    let rows: [(String, [Int?])] = [
      ("s", [32, 31, 0, 0]), ("a", [15, 15, 0, 0]), ("b", [15, 15, 0, 0]), ("c", none),
    ]
    let found = problems(rows)
    #expect(found.map(\.code.id) == ["answers-remainder"])
    #expect(found.first?.location.line == 2)
  }

  @Test func `what is left may be large enough and mixed enough to be seen`() {
    #expect(
      problems([
        ("s", [50, 40, 0, 0]), ("a", [15, 15, 0, 0]), ("b", none), ("c", none),
      ]) == [])
    // 30 answers of two questions may come from 15 people; 18 from nine.
    #expect(
      problems([
        ("s", [39, 39, 0, 12]), ("a", [30, 30, 0, 0]), ("b", none), ("c", none),
      ]).map(\.code.id) == ["answers-remainder"])
  }

  @Test func `a section withheld leaves its published questions to be taken from the whole`() {
    #expect(
      problems([
        ("all", [32, 31, 0, 0]), ("s", none), ("a", [15, 15, 0, 0]), ("b", [15, 15, 0, 0]),
        ("c", none),
      ]).map(\.code.id) == ["answers-remainder"])
  }

  @Test func `a table of another kind is none of its business`() {
    let dataset = Dataset(
      key: DatasetKey(edition: "2026", dataset: "d"), location: place, title: "D", summary: "D.",
      population: located("p"),
      time: .snapshot(
        Located(value: CalendarDate(year: 2026, month: 3, day: 31), location: place)),
      source: "S", unit: "people",
      dimensions: [
        DatasetDimension(id: "sex", location: place, classification: located("sex"))
      ], measures: [])
    let entry = TableEntry(codes: ["f"], measure: "headcount", value: 1, location: place)
    let table = SubmittedTable(dataset, entries: [entry], path: "d.csv")
    #expect(AnswerCheck.problems(TableSource(table, role: .published), [:]) == [])
  }
}
