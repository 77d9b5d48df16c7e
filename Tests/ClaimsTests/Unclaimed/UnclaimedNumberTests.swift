import Markup
import Model
import Testing

@testable import Claims

struct UnclaimedNumberTests {
  private static let vocabulary = FigureVocabulary(
    [Samples.workforce2026, Samples.grades, Samples.recruitment],
    catalogue: DataCatalogue(classifications: Samples.classifications))

  /// Square brackets stand for a link.
  private static func prose(_ text: String) -> Prose {
    var builder = MarkupDocument.Builder()
    builder.open(.paragraph)
    var column = 1
    for (place, part) in text.split(
      separator: "[", omittingEmptySubsequences: false
    ).enumerated() {
      let halves = part.split(separator: "]", maxSplits: 1, omittingEmptySubsequences: false)
      if place > 0 {
        builder.open(.link, destination: "data:x?y=z".utf8, title: "".utf8, line: 1, column: column)
        builder.leaf(.text, literal: Array(halves[0].utf8), line: 1, column: column)
        builder.close()
      }
      let rest = place == 0 ? Substring(part) : halves.count > 1 ? halves[1] : ""
      builder.leaf(.text, literal: Array(rest.utf8), line: 1, column: column)
      column += part.unicodeScalars.count + 1
    }
    builder.close()
    return Prose(document: builder.finish(), path: "content/2026/workforce/ethnicity.md")
  }

  private static func found(_ text: String) -> [String] {
    Sentence.all(in: prose(text)).flatMap { UnclaimedNumbers.problems(in: $0, vocabulary) }
      .map { String($0.message.dropFirst().prefix { $0 != "`" }) }
  }

  @Test(arguments: [
    ("Of our staff who are Asian, 12.4% are women.", ["12.4%"]),
    ("12 per cent of Black applicants were invited.", ["12"]),
    ("We have 1,204 employees.", ["1,204"]),
    ("There are 125 Asian people, and 122 black employees.", ["125", "122"]),
    ("By ethnicity, 3% is missing. By luck, 4% is not.", ["3%"]),
    ("About 200 women (and 100 men) work here.", ["200", "100"]),
  ])
  func `finds numbers beside words of the tables`(_ text: String, _ numbers: [String]) {
    #expect(Self.found(text) == numbers)
  }

  @Test(arguments: [
    "Of our Asian staff, [12.4%] are women.", "In 2026 women and men had equal pay.",
    "On 31 March 2026 employees answered.", "The Equality Act 2010 protects women.",
    "Disability Confident level 13 employees", "Grades 10 to 12 employees are few.",
    "It cost £1,200 employees or not.", "Women aged 50 and over.", "SI 2017/353 employees",
    "The 25-to-34 women", "The 21st employee", "About 7 women", "15% of the rain fell in May.",
    "Our target for ethnic minorities is 30%, whatever their ethnicity.",
    "Of residents, 9.5% are Asian.", "2 percentage points more women",
    "Asian staff: up 3.5 percentage points",
  ])
  func `leaves others alone`(_ text: String) {
    #expect(Self.found(text).isEmpty)
  }

  @Test func `points at the number and proposes a claim`() throws {
    let sentence = try #require(Sentence.all(in: Self.prose("Yes. Here 12.4% are Asian.")).last)
    let problem = try #require(UnclaimedNumbers.problems(in: sentence, Self.vocabulary).first)
    #expect(problem.location.line == 1 && problem.location.column == 11)
    #expect(problem.location.length == 5)
    #expect(problem.code.severity == .warning)
    #expect(
      problem.advice
        == "Link it to the number that it is, as `[12.4%](data:workforce?ethnicity=asian&measure=share)`."
    )
  }
}
