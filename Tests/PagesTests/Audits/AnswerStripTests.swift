import Testing

@testable import Pages

/// The strips of an audit's answers, read back from its page.
struct AnswerStripTests {
  private let page: String
  private let rows: [DrawnStrip]

  init() throws {
    page = try BuiltSite.shared("town").text("2026/audits/anti-racism/index.html")
    rows = DrawnStrip.all(in: page)
  }

  private func row(_ label: String) throws -> DrawnStrip {
    try #require(rows.first { $0.label == label }, "\(rows.map(\.label))")
  }

  @Test func `A section and its questions are as wide as their answers`() throws {
    let section = try row("The section as a whole (98 answers)")
    #expect(section.parts.map(\.tone) == ["red", "amber", "green"])
    for (part, count) in zip(section.parts, [25.0, 39, 34]) {
      #expect(abs(part.width - count / 98 * 100) < 0.01)
    }
    let question = try row("Do leaders say so? (56 answers)")
    for (part, count) in zip(question.parts, [10.0, 20, 26]) {
      #expect(abs(part.width - count / 56 * 100) < 0.01)
    }
    #expect(question.words.contains("■ 18%") || question.words.contains("Off track 18%"))
  }

  @Test func `The wave before stands below its section, in the strip and in the table`() throws {
    #expect(try row("Autumn 2024 (80 answers)").parts.map(\.width) == [37.5, 37.5, 25])
    let markdown = try BuiltSite.shared("town").text("2026/audits/anti-racism/index.md")
    #expect(
      markdown.contains(
        "| The section as a whole, Autumn 2024 | 30 (38%) | 30 (38%) | 20 (25%) | 80 | 0 (0%) |"))
  }

  @Test func `What is withheld has words and no geometry`() throws {
    let row = try row("Do they ask for an EIA?")
    #expect(row.parts.isEmpty)
    #expect(row.words == ["withheld"])
  }

  @Test func `A section of which nothing is shown has no strip`() throws {
    let start = try #require(page.firstRange(of: "wave.autumn.work\""))
    let end = try #require(page[start.upperBound...].firstRange(of: "page.privacy"))
    #expect(!page[start.upperBound..<end.lowerBound].contains("class=\"strip\""))
  }

  @Test func `The chart is one picture with a name, and holds no style`() {
    #expect(
      page.contains(
        #"role="img" aria-label="Leadership, Spring 2026: answers by rating. The table "#))
    #expect(!page.contains("style="))
  }
}
