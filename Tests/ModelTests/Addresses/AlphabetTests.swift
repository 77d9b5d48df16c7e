import Testing

@testable import Model

struct AlphabetTests {
  private static func alphabet(_ titles: [String]) -> Alphabet {
    Alphabet(titles.enumerated().map { AlphabetEntry($1, .page, at: "/\($0)/") })
  }

  @Test func sortsAsPeopleDo() {
    let alphabet = Self.alphabet([
      "beta", "Éa", "“An”", "2 in 3", "alpha", "Tŷ", "Ty and", "Ωmega", "Ez", "…",
    ])
    #expect(alphabet.letters.map(\.label) == ["Other", "0–9", "A", "B", "E", "T", "Other"])
    #expect(
      alphabet.letters.flatMap { $0.entries.map(\.title) } == [
        "…", "2 in 3", "alpha", "“An”", "beta", "Éa", "Ez", "Tŷ", "Ty and", "Ωmega",
      ])
  }

  @Test func tellsEntriesOfOneTitleApartByKindAndAddress() {
    let entries = [
      AlphabetEntry("Sex", .dataset, at: "/b/"), AlphabetEntry("sex", .page, at: "/c/"),
      AlphabetEntry("Sex", .dataset, at: "/a/"),
    ]
    #expect(Alphabet(entries).letters[0].entries.map(\.address) == ["/c/", "/a/", "/b/"])
    #expect(
      Alphabet(entries.reversed()).letters[0].entries.map(\.address) == ["/c/", "/a/", "/b/"])
  }

  @Test(arguments: [
    (Alphabet.limit, ["m"], false), (Alphabet.limit + 1, ["m", "m-2"], true),
    (Alphabet.limit * 3, ["m", "m-2", "m-3"], true), (0, [], false),
  ])
  func splitsWhatIsTooLong(_ count: Int, _ slugs: [String], _ isSplit: Bool) {
    let alphabet = Self.alphabet((0..<count).map { "M\($0)" })
    #expect(alphabet.letters.map(\.slug) == slugs)
    #expect(alphabet.isSplit == isSplit)
    #expect(alphabet.letters.dropFirst().first.map(\.label) == (isSplit ? "M, part 2" : nil))
    #expect(alphabet.letters.allSatisfy { $0.entries.count <= Alphabet.limit })
    #expect(alphabet.letters.flatMap(\.entries).count == count)
  }
}
