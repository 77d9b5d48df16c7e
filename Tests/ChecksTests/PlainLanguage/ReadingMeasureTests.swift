import Testing

@testable import Checks

struct ReadingMeasureTests {
  @Test func `the age is the index and five years, rounded up`() {
    for words in stride(from: 1, through: 400, by: 7) {
      for sentences in stride(from: 1, through: 20, by: 3) {
        for letters in 2...9 {
          let measure = ReadingMeasure(
            characters: words * letters + words / 3, words: words, sentences: sentences)
          let index =
            4.71 * Double(measure.characters) / Double(words)
            + 0.5 * Double(words) / Double(sentences) - 21.43
          let age = max(5, Int((index + 5 - 1e-9).rounded(.up)))
          #expect(measure.age == age, "\(measure)")
        }
      }
    }
  }

  @Test func `nothing has no age`() {
    #expect(ReadingMeasure().age == nil)
  }

  @Test func `a primer is easier than a regulation`() throws {
    func age(_ text: String) throws -> Int {
      var measure = ReadingMeasure()
      for sentence in Sentence.all(in: Array(text.utf8)) { measure.add(sentence) }
      return try #require(measure.age)
    }
    let easy = try age("The cat sat on the mat. The dog ran to the park. It was fun to play.")
    let hard = try age(
      "Notwithstanding the aforementioned administrative considerations, representatives of "
        + "participating organisations collectively acknowledged institutional responsibilities "
        + "regarding proportionate implementation of statutory requirements.")
    #expect(easy == 5)
    #expect(hard > 25)
  }
}
