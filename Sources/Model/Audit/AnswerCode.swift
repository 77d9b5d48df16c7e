/// The codes of the column `answer` of an audit's tallies, but for the total `all`, which counts
/// every question put to every respondent.
package enum AnswerCode: String, Sendable, Hashable, CaseIterable {
  /// The sum of red, amber and green.
  case answered
  case red
  case amber
  case green
  case notAnswered = "not-answered"

  package init(_ rating: Rating) {
    switch rating {
    case .red: self = .red
    case .amber: self = .amber
    case .green: self = .green
    }
  }
}
