import Diagnostics
import Testing

struct SuggestionTests {
  @Test(arguments: [
    ("lead", ["leads", "links"], "leads"),
    ("by_when", ["by-when", "title"], "by-when"),
    ("mesaures", ["measures", "steps"], "measures"),
  ])
  func `finds a slip of the finger`(word: String, candidates: [String], wanted: String) {
    #expect(Suggestion.nearest(to: word, in: candidates) == wanted)
  }

  @Test func `keeps quiet when nothing is near`() {
    #expect(Suggestion.nearest(to: "budget", in: ["leads", "measures"]) == nil)
  }
}
