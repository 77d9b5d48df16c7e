import Model

extension PlainLanguage {
  static func read(_ keys: inout MappingReader) -> PlainLanguage? {
    let age = keys.optional(
      "reading-age", .wholeNumber(8...25),
      "The reading age in years that no page should go beyond; 14 unless given.")
    let words = keys.optional(
      "sentence-words", .wholeNumber(10...60),
      "How many words a sentence may have; 30 unless given.")
    let insteadOf = keys.optional(
      "instead-of", .words("a mapping from words to what to write instead"),
      "Words that you don't want in your texts.")
    let allowed = keys.list(
      "allowed", .text, "Words that are never noted, though they are on the list of jargon.")
    return PlainLanguage(
      readingAge: age ?? defaultReadingAge, sentenceWords: words ?? defaultSentenceWords,
      insteadOf: insteadOf ?? [:], allowed: Set(allowed.map { $0.lowercased() }))
  }
}
