import Formats
import Model

/// Understands what a form has for an answer.
struct AnswerReader {
  private let codes: [String: AnswerCode]

  /// - Parameter ratings: the definitions that hold for the audit, of which the labels count.
  init(_ words: AnswerWords, ratings: [RatingDefinition]) {
    let named: [(AnswerCode, [String])] = [
      (.red, ["red"] + words.red.map(\.value)), (.amber, ["amber"] + words.amber.map(\.value)),
      (.green, ["green"] + words.green.map(\.value)),
      (.notAnswered, words.notAnswered.map(\.value)),
    ]
    let labels = ratings.compactMap { rating in
      rating.label.map { (AnswerCode(rating.rating.value), [$0]) }
    }
    var codes: [String: AnswerCode] = ["": .notAnswered]
    for (code, words) in named + labels {
      for word in words where codes[word.plain] == nil { codes[word.plain] = code }
    }
    self.codes = codes
  }

  /// What a cell says; nil when nobody said what it means.
  func code(_ text: String) -> AnswerCode? { codes[text.plain] }
}
