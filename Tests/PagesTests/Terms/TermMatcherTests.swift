import Diagnostics
import Markup
import Model
import Testing

@testable import Pages

struct TermMatcherTests {
  static func term(_ id: String, _ word: String, also: [String] = []) -> GlossaryTerm {
    let place = Location(path: "content/glossary.yaml", line: 1, column: 1)
    return GlossaryTerm(
      id: Located(value: id, location: place), term: Located(value: word, location: place),
      definition: Prose(document: .empty, path: place.path), aliases: also)
  }

  private func found(_ text: String, _ words: [String]) -> [String] {
    let matcher = TermMatcher(words.map { Self.term($0, $0) })
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { buffer in
      matcher.firstUses(in: buffer) { _ in true }.map {
        String(decoding: buffer[$0.range], as: UTF8.self)
      }
    }
  }

  @Test func takesTheLongest() {
    #expect(found("the equality duty", ["equality", "equality duty"]) == ["equality duty"])
    #expect(
      found("equality and equality duty", ["equality", "equality duty"]) == [
        "equality", "equality duty",
      ])
  }

  @Test func keepsToWords() {
    #expect(found("really an ally", ["ally"]) == ["ally"])
    #expect(found("rally allyship ally2 éally allyé", ["ally"]) == [])
    #expect(found("“ally” ally–ally", ["ally"]) == ["ally"])
    #expect(found("non-ally", ["ally"]) == ["ally"])
  }

  @Test func countsPluralsAndCapitals() {
    #expect(
      found("Protected characteristics.", ["protected characteristic"]) == [
        "Protected characteristics"
      ])
    #expect(found("EIAs", ["EIA"]) == ["EIAs"])
    #expect(found("eia Eia", ["EIA"]) == [])
    #expect(found("ALLY", ["ally"]) == ["ALLY"])
    #expect(found("the us and US", ["US"]) == ["US"])
    #expect(found("allyss", ["ally"]) == [])
  }

  @Test func reportsWordsClaimedTwice() {
    let matcher = TermMatcher([Self.term("a", "ally"), Self.term("b", "Ally", also: ["ally"])])
    #expect(matcher.diagnostics.map(\.code.id) == ["page-term-twice", "page-term-twice"])
    #expect(
      matcher.diagnostics.first?.message
        == "`Ally` of the glossary entry `b` is also claimed by `a`")
  }

  /// Against a plain search of every spelling at every place, over texts from a few letters.
  @Test(arguments: 0..<8)
  func agreesWithPlainSearch(_ seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let alphabet = Array("aab  sé-".unicodeScalars).map(String.init)
    func word(_ count: Int) -> String { (0..<count).map { _ in alphabet[next(3)] }.joined() }
    for _ in 0..<300 {
      let words = Array(Set((0..<4).map { _ in word(2 + next(3)) })).sorted()
      let text = (0..<40).map { _ in alphabet[next(alphabet.count)] }.joined()
      #expect(found(text, words) == Self.plainly(text, words), "\(words) in \(text)")
    }
  }

  private static func plainly(_ text: String, _ words: [String]) -> [String] {
    let scalars = Array(text.unicodeScalars)
    func isWord(_ index: Int) -> Bool {
      scalars.indices.contains(index) && scalars[index].properties.isAlphabetic
    }
    var seen: Set<String> = []
    var found: [String] = []
    var index = 0
    while index < scalars.count {
      var best: (word: String, count: Int)?
      if !isWord(index - 1) {
        for word in words {
          let letters = Array(word.unicodeScalars)
          guard scalars[index...].starts(with: letters) else { continue }
          let end = index + letters.count
          var count = letters.count
          if scalars.indices.contains(end), scalars[end] == "s", !isWord(end + 1) { count += 1 }
          guard !isWord(index + count) else { continue }
          if letters.count > (best?.word.unicodeScalars.count ?? 0) { best = (word, count) }
        }
      }
      guard let best else {
        index += 1
        continue
      }
      if seen.insert(best.word).inserted {
        var match = String.UnicodeScalarView()
        match.append(contentsOf: scalars[index..<index + best.count])
        found.append(String(match))
      }
      index += best.count
    }
    return found
  }
}
