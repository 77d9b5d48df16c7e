/// What the Automated Readability Index asks of a text: characters, words and sentences.
///
/// Smith and Senter, "Automated Readability Index", AMRL-TR-66-220, 1967. It counts characters and
/// not syllables, so that anybody can work it out again, letter by letter.
struct ReadingMeasure: Sendable, Hashable {
  var characters = 0
  var words = 0
  var sentences = 0

  mutating func add(_ sentence: Sentence) {
    characters += sentence.characters
    words += sentence.words
    sentences += 1
  }

  /// In years, rounded up: the school grade of the index and five. nil without a sentence.
  ///
  /// 4.71 × characters / words + 0.5 × words / sentences − 21.43.
  var age: Int? {
    guard words > 0, sentences > 0 else { return nil }
    // In hundredths over a common denominator, so that no rounding decides.
    let denominator = 100 * words * sentences
    let numerator =
      471 * characters * sentences + 50 * words * words - 2143 * words * sentences
      + 500 * words * sentences
    let quotient = numerator / denominator
    return max(5, numerator > quotient * denominator ? quotient + 1 : quotient)
  }
}
