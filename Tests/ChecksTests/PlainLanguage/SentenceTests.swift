import Testing

@testable import Checks

struct SentenceTests {
  private static func sentences(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Sentence.all(in: bytes).map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test(arguments: [
    ("We met. We agreed.", ["We met.", "We agreed."]),
    ("Is it so? Yes! It is", ["Is it so?", "Yes!", "It is"]),
    ("It rose by 2.5 points to 12.4%. Good.", ["It rose by 2.5 points to 12.4%.", "Good."]),
    (
      "Write to Mr. Smith or Cllr. Jones, e.g. by post. Then wait.",
      ["Write to Mr. Smith or Cllr. Jones, e.g. by post.", "Then wait."]
    ),
    ("See action No. 4. It is late.", ["See action No. 4.", "It is late."]),
    ("J. K. Brown wrote it. We read it.", ["J. K. Brown wrote it.", "We read it."]),
    ("He said “no.” We went on.", ["He said “no.”", "We went on."]),
    ("(We did.) They did not.", ["We did.)", "They did not."]),
    ("Three things: one; two; and three.", ["Three things: one; two; and three."]),
    ("See www.example.org. It is short.", ["See www.example.org.", "It is short."]),
    ("one. two", ["one. two"]), ("Wait... Then go.", ["Wait...", "Then go."]), ("", []),
    (" – … ", []), ("Élan. École.", ["Élan.", "École."]),
  ])
  func `sentences end where they end`(text: String, expected: [String]) {
    #expect(Self.sentences(text) == expected)
  }

  @Test(arguments: [
    ("We're well-known for 6,412 things.", 5, 26), ("It’s the A&E team’s e-mail", 5, 18),
    ("https://example.org/a/b is one", 4, 22), ("Tŷ Môn", 2, 5), ("– a – b –", 2, 2),
  ])
  func `words and characters are counted`(text: String, words: Int, characters: Int) {
    let all = Sentence.all(in: Array(text.utf8))
    #expect(all.map(\.words).reduce(0, +) == words)
    #expect(all.map(\.characters).reduce(0, +) == characters)
  }

  /// Nothing is counted twice or lost, whatever the text.
  @Test func `sentences stand in order and hold every letter`() {
    var random = SplitMix(seed: 7)
    let parts = ["a", "No", ".", "?", "!", " ", " ", "’", "”", "(", ")", "1", "é", "—", "-", "e.g"]
    for _ in 0..<3_000 {
      let text = (0..<random.below(30)).map { _ in parts[random.below(parts.count)] }.joined()
      let bytes = Array(text.utf8)
      let all = Sentence.all(in: bytes)
      for (one, next) in zip(all, all.dropFirst()) {
        #expect(one.range.upperBound <= next.range.lowerBound)
      }
      let letters = text.unicodeScalars.count { $0.properties.isAlphabetic || $0 == "1" }
      #expect(all.map(\.characters).reduce(0, +) == letters, "\(text)")
      #expect(all.allSatisfy { $0.words > 0 && $0.range.upperBound <= bytes.count }, "\(text)")
    }
  }
}

private struct SplitMix {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }
}
