import Diagnostics
import Testing

/// What holds of suggestions for all words over a small alphabet.
struct SuggestionPropertyTests {
  private static let words: [String] = {
    var words = [""]
    var longest = [""]
    for _ in 0..<5 {
      longest = longest.flatMap { word in ["a", "b", "c"].map { word + $0 } }
      words += longest
    }
    return words
  }()

  /// The definition written out, without a table: Levenshtein's steps and the exchange of two
  /// neighbours, none of which is touched again.
  private static func distance(_ a: ArraySlice<Character>, _ b: ArraySlice<Character>) -> Int {
    guard let first = a.first, let other = b.first else { return a.count + b.count }
    if first == other { return distance(a.dropFirst(), b.dropFirst()) }
    var least = 1 + distance(a.dropFirst(), b.dropFirst())
    least = min(least, 1 + distance(a.dropFirst(), b))
    least = min(least, 1 + distance(a, b.dropFirst()))
    if a.count > 1, b.count > 1, a.dropFirst().first == other, b.dropFirst().first == first {
      least = min(least, 1 + distance(a.dropFirst(2), b.dropFirst(2)))
    }
    return least
  }

  @Test func isNearExactlyWhenTheDistanceSaysSo() {
    for word in Self.words.dropFirst() where word.count <= 4 {
      for candidate in Self.words where candidate != word && candidate.count <= 4 {
        let limit = max(1, min(word.count, candidate.count) / 3)
        let isNear = Self.distance(Array(word)[...], Array(candidate)[...]) <= limit
        let found = Suggestion.nearest(to: word, in: [candidate])
        #expect((found == candidate) == isNear, "\(word) \(candidate)")
      }
    }
  }

  @Test func doesNotHangOnTheOrderOfCandidates() {
    for word in Self.words where word.count == 5 {
      let candidates = Self.words.filter { $0.count > 3 }
      #expect(
        Suggestion.nearest(to: word, in: candidates)
          == Suggestion.nearest(to: word, in: candidates.reversed()))
    }
  }

  @Test func findsAWordWithItsLettersInAnotherCase() {
    #expect(Suggestion.nearest(to: "LEADS", in: ["leads"]) == "leads")
    #expect(Suggestion.nearest(to: "", in: ["a"]) == nil)
    #expect(Suggestion.nearest(to: String(repeating: "a", count: 101), in: ["a"]) == nil)
  }
}
