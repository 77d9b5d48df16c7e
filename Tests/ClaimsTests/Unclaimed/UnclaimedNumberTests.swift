import Figures
import Markup
import Model
import Testing

@testable import Claims
@testable import Disclosure

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
    let problem = try #require(
      UnclaimedNumbers.problems(in: sentence, Self.vocabulary, Self.guess).first)
    #expect(problem.location.line == 1 && problem.location.column == 11)
    #expect(problem.location.length == 5)
    #expect(problem.code.severity == .warning)
    #expect(
      problem.advice
        == "Link it to the number that it is, as `[12.4%](data:workforce?ethnicity=asian&measure=share)`."
    )
  }

  private static let guess = ClaimGuess(
    ClaimTables(PublicationIndex(Samples.publication()), release: Release(Samples.tables)),
    scope: ReferenceScope(edition: 1, path: "content/2026/workforce/ethnicity.md"),
    datasets: [Samples.workforce2026, Samples.grades].map(figures))

  private static func figures(_ table: ReleasedTable) -> TableFigures {
    TableFigures(table, catalogue: DataCatalogue(classifications: Samples.classifications))
  }

  private static func advice(_ text: String, _ tables: [ReleasedTable] = []) -> [String] {
    Sentence.all(in: prose(text)).flatMap {
      UnclaimedNumbers.problems(
        in: $0, vocabulary, guess, WithheldNumbers(tables.map(figures)))
    }.map { "\($0.message). \($0.advice)" }
  }

  @Test(arguments: [
    ("1,204 employees work here.", "`[1,204](data:workforce?measure=headcount)`"),
    ("Of 1,007 employees, some.", "`[1,007](data:workforce?measure=base)`"),
    ("12.4 per cent of employees are Asian.", "[12.4 per cent](data:workforce?ethnicity=asian"),
    ("There are 150 women in the low grades.", "No released number was found"),
  ])
  func `proposes a link that works, or none`(_ text: String, _ proposed: String) throws {
    let advice = try #require(Self.advice(text).first)
    #expect(advice.contains(proposed), "\(advice)")
    #expect(!advice.contains("…"))
    guard let start = advice.firstRange(of: "(data:") else { return }
    let words = advice[..<start.lowerBound].split(separator: "[").last.map { $0.dropLast() }
    let destination = "data:" + advice[start.upperBound...].prefix { $0 != ")" }
    #expect(Samples.problem(String(words ?? ""), destination) == nil)
  }

  /// 60 of another group in 2025, which is withheld in 2026.
  @Test(arguments: [
    ("There are 25 Roma employees.", "25"), ("There were four Roma employees.", "four"),
    ("There were 7 Roma people.", "7"), ("2.3% of employees are Roma.", "2.3%"),
  ])
  func `says what the table withholds, and nothing of whether it is right`(
    _ text: String, _ number: String
  ) {
    let tables = [Samples.workforce2026]
    #expect(
      Self.advice(text, tables) == [
        "`\(number)` stands beside words for `roma` of `2026/workforce`, which the data withholds. "
          + "Take the number out. Nothing is said here of whether it is the withheld one."
      ])
  }

  @Test(arguments: [
    "Four Asian employees lead it.", "In four years Roma staff may be more.", "[25] Roma employees",
    "One of the Roma employees wrote this.",
  ])
  func `says so of nothing else`(_ text: String) {
    #expect(!Self.advice(text, [Samples.workforce2026]).contains { $0.contains("withholds") })
  }
}
