import Diagnostics
import Markup
import Testing

@testable import Claims
@testable import Disclosure
@testable import Model

struct ClaimCheckTests {
  @Test(arguments: ClaimCase.all)
  func `judges a claim`(_ item: ClaimCase) {
    let problem = Samples.problem(item.words, item.destination)
    #expect(problem?.code.id == item.code, "\(problem?.message ?? "")")
    if let advice = item.advice { #expect(problem?.advice == advice) }
  }

  @Test func `there are enough of them`() {
    #expect(ClaimCase.all.count >= 60)
    #expect(ClaimCase.all.count { $0.code == nil } >= 60)
    #expect(ClaimCase.all.count { $0.code != nil } >= 60)
  }

  @Test func `says what is right and where it comes from`() throws {
    let problem = try #require(
      Samples.problem("12.7%", "data:workforce?ethnicity=asian&measure=share"))
    #expect(problem.message == "`12.7%` is not what the data says")
    #expect(problem.advice == "Write `12.4%`.")
    #expect(
      problem.related == [
        Diagnostic.Related(
          location: Location(path: "content/2026/data/workforce.csv"),
          message: "ethnicity `asian`: 125 of 1,007")
      ])
    #expect(problem.location.line == 3 && problem.location.column == 5)
  }

  @Test func `tells where a change comes from`() throws {
    let problem = try #require(
      Samples.problem(
        "fell by 1 percentage point", "data:workforce?ethnicity=asian&measure=change-in-share"))
    #expect(
      problem.message == "`fell by 1 percentage point` has the wrong direction: it went up")
    #expect(
      problem.related.map(\.message) == [
        "ethnicity `asian`: 31 March 2026: 12.4% (125 of 1,007); 31 March 2025: 9.9% (110 of 1,109)"
      ])
  }

  /// Whatever the words were: a message about a withheld number is the same for every number.
  @Test func `says nothing of a withheld number but that it is`() throws {
    for destination in [
      "data:workforce?ethnicity=other", "data:workforce?ethnicity=other&measure=share",
      "data:workforce?ethnicity=other&measure=change-in-number",
      "data:workforce?ethnicity=other&measure=rank",
      "data:workforce?ethnicity=roma&measure=change-in-number",
    ] {
      for words in ["three", "12%", "up 2", "the largest", "gibberish %%"] {
        let problem = try #require(Samples.problem(words, destination))
        #expect(problem.code.id == "claim-withheld")
        #expect(problem.related.isEmpty)
        let said = (problem.message + problem.advice).replacing("2026/workforce", with: "")
          .replacing("2025/workforce", with: "")
        #expect(!said.contains { $0.isNumber && !words.contains($0) })
      }
    }
  }

  @Test func `a dataset that isn’t there is left to the rule for links`() {
    #expect(Samples.problem("12%", "data:nothing?measure=share") == nil)
  }

  @Test(arguments: [
    ("workforce?ethnicity=other", "the data withholds ethnicity `other` of `2026/workforce`"),
    // Published, and held against a number that is not.
    (
      "later?ethnicity=other&measure=change-in-number",
      "the change is against ethnicity `other` of `2025/later`, which is withheld"
    ),
    (
      "whole?ethnicity=asian&measure=share",
      "it is a part of a whole that takes ethnicity `unknown` of `2026/whole`, which is withheld"
    ),
    (
      "workforce?ethnicity=black&measure=rank",
      "ethnicity `other` of `2026/workforce` is withheld, and may come before it"
    ),
  ])
  func `names the number that is withheld, and never a published one`(
    _ destination: String, _ reason: String
  ) throws {
    let later = { (id: String, year: Int, other: String, unknown: String) in
      Samples.table(
        Samples.dataset(id, year, ["ethnicity"], denominator: .declared),
        "all 300\nasian 100\nother \(other)\nunsaid 90\nunknown \(unknown)")
    }
    let tables =
      Samples.tables + [
        later("later", 2026, "12", "98"), later("later", 2025, "[c]", "98"),
        later("whole", 2026, "[c]", "[c]"),
      ]
    for words in ["the smallest", "the largest group"]
      + (destination.contains("rank") ? [] : ["12", "up 9%", "x"])
    {
      let number = destination.contains("rank") ? "the smallest" : words
      let problem = try #require(Samples.problem(number, "data:" + destination, in: tables))
      #expect(problem.code.id == "claim-withheld")
      #expect(problem.message == "`\(number)` can't be claimed: \(reason)")
    }
  }

  @Test func `points at the words that nothing checks`() throws {
    var builder = MarkupDocument.Builder()
    builder.open(.paragraph)
    builder.open(
      .link, destination: "data:workforce?ethnicity=black".utf8, title: "".utf8, line: 7, column: 4)
    builder.leaf(.text, literal: Array("122 senior man-agers.".utf8), line: 7, column: 5)
    builder.close()
    builder.close()
    let text = AuthoredText(
      content: .markup(builder.finish()),
      scope: ReferenceScope(edition: 1, path: "content/2026/strategy/foreword.md"), explains: nil,
      isBody: true)
    let written = try #require(WrittenClaim.all(in: text).first)
    var tables = ClaimTables(
      PublicationIndex(Samples.publication()), release: Release(Samples.tables))
    let problem = try #require(ClaimCheck.problem(of: written, &tables))
    #expect(problem.message == "`senior man-agers` is nothing that the build can check")
    #expect(problem.location.line == 7 && problem.location.column == 9)
    #expect(problem.location.length == 17)
  }

  @Test func `says of a true word that is too loose for what it is accepted`() throws {
    let problem = try #require(Samples.problem("more than 100", "data:workforce?ethnicity=asian"))
    #expect(
      problem.message == "`more than 100` is true, but too loose: it is accepted for 101 to 109")
    for words in ["more than 125", "more than 200", "less than 100"] {
      let problem = try #require(Samples.problem(words, "data:workforce?ethnicity=asian"))
      #expect(problem.message == "`\(words)` is not what the data says")
    }
  }

  @Test func `a published edition says nothing of a draft`() throws {
    let base = Samples.publication()
    let editions = base.editions.map { edition in
      Edition(
        id: edition.id, location: edition.location, title: edition.title, summary: edition.summary,
        period: edition.period, asAt: edition.asAt, published: edition.published,
        status: edition.id == "2025" ? .draft : .published)
    }
    let index = PublicationIndex(Publication(site: base.site, editions: editions, data: base.data))
    for (destination, message) in [
      (
        "workforce?measure=change-in-number",
        "Edition `2025` has the dataset `workforce` that the change is against, but is a draft"
      ),
      (
        "workforce?measure=change-in-number&since=2025",
        "Edition `2025` has the dataset `workforce` that the change is against, but is a draft"
      ),
      ("2025/workforce?", "Dataset `workforce` is of edition `2025`, which is a draft"),
      (
        "2025/workforce?ethnicity=asian&measure=share",
        "Dataset `workforce` is of edition `2025`, which is a draft"
      ),
    ] {
      var tables = ClaimTables(index, release: Release(Samples.tables))
      let written = try #require(Samples.written("fell by 96", "data:" + destination))
      let problem = try #require(ClaimCheck.problem(of: written, &tables))
      #expect(problem.code.id == "claim-unavailable" && problem.message == message)
    }
  }
}
