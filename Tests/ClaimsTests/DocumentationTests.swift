import FoundationEssentials
import Testing

@testable import Claims

struct DocumentationTests {
  private static let path =
    #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }
    + "/docs/how-to/checked-claims.md"

  /// `SITEGEN_RECORD=1` writes the tables anew.
  @Test func `the documentation says what the program means`() throws {
    let url = URL(filePath: Self.path)
    var text = String(decoding: try Data(contentsOf: url), as: UTF8.self)
    let start = try #require(text.firstRange(of: "<!-- wordings: made from the code -->\n\n"))
    let end = try #require(text.firstRange(of: "\n<!-- end of wordings -->"))
    if ProcessInfo.processInfo.environment["SITEGEN_RECORD"] == "1" {
      text.replaceSubrange(start.upperBound..<end.lowerBound, with: WordingTable.markdown)
      try Data(text.utf8).write(to: url)
      return
    }
    #expect(text[start.upperBound..<end.lowerBound] == WordingTable.markdown)
  }

  @Test func `every wording in it is understood, and every phrase and key stands in it`() throws {
    #expect(!WordingTable.markdown.contains("| ? |"))
    let text = String(
      decoding: try Data(contentsOf: URL(filePath: Self.path)), as: UTF8.self)
    for phrase in Hedge.allCases.flatMap(\.phrases) + WordingPhrases.before.map(\.0)
      + WordingPhrases.behind.map(\.0) + WordingPhrases.noChange + WordingPhrases.equallyLikely
      + WordingPhrases.largest + WordingPhrases.smallest + WordingPhrases.multiplied.map(\.0)
    {
      #expect(text.contains(phrase), "\(phrase)")
    }
    for key in ClaimKey.allCases.map(\.rawValue) + ClaimMeasure.allCases.map(\.rawValue) {
      #expect(text.contains("`\(key)`"), "\(key)")
    }
  }
}
