/// `plain-language`: when a text is hard enough to say so.
package struct PlainLanguage: Sendable, Hashable {
  /// Years of age; texts that ask for more are noted. 14 is the end of lower secondary education,
  /// the level of WCAG 2.2, criterion 3.1.5.
  package static let defaultReadingAge = 14
  /// Words; longer sentences are noted.
  package static let defaultSentenceWords = 30

  package let readingAge: Int
  package let sentenceWords: Int
  /// `instead-of`: words of the publisher's own, each with what to write instead, by word.
  package let insteadOf: [String: String]
  /// `allowed`: words that are never noted, in small letters.
  package let allowed: Set<String>

  package init(
    readingAge: Int = defaultReadingAge, sentenceWords: Int = defaultSentenceWords,
    insteadOf: [String: String] = [:], allowed: Set<String> = []
  ) {
    self.readingAge = readingAge
    self.sentenceWords = sentenceWords
    self.insteadOf = insteadOf
    self.allowed = allowed
  }
}
