import Model

/// How many of each group gave which answer to which question.
package struct AuditTally: Sendable {
  /// By smallest group, question and answer.
  private var counts: [Int]
  private let groupCount: Int
  private let questionCount: Int
  /// People who gave at least one answer.
  private(set) var respondents = 0

  private static let answers: [AnswerCode] = [.red, .amber, .green, .notAnswered]

  init(groups: Int, questions: Int) {
    groupCount = groups
    questionCount = questions
    counts = [Int](repeating: 0, count: groups * questions * Self.answers.count)
  }

  /// Counts one response.
  ///
  /// - Parameter answers: one for each question.
  mutating func add(_ answers: [AnswerCode], group: Int) {
    for (question, answer) in answers.enumerated() where question < questionCount {
      guard let place = Self.answers.firstIndex(of: answer) else { continue }
      counts[index(group, question, place)] += 1
    }
    if answers.contains(where: { $0 != .notAnswered }) { respondents += 1 }
  }

  /// How many of some groups gave an answer to some questions.
  ///
  /// - Parameter answer: nil for all who were asked.
  func count(groups: [Int], questions: Range<Int>, _ answer: AnswerCode?) -> Int {
    let wanted: [AnswerCode] =
      switch answer {
      case nil: Self.answers
      case .answered: [.red, .amber, .green]
      case let one?: [one]
      }
    let places = wanted.compactMap { Self.answers.firstIndex(of: $0) }
    return groups.reduce(0) { sum, group in
      sum
        + questions.reduce(0) { sum, question in
          sum + places.reduce(0) { $0 + counts[index(group, question, $1)] }
        }
    }
  }

  private func index(_ group: Int, _ question: Int, _ answer: Int) -> Int {
    (group * questionCount + question) * Self.answers.count + answer
  }
}
