import Diagnostics
import Markup
import Model
import Testing

@testable import Claims
@testable import Disclosure

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
    ] {
      for words in ["three", "12%", "up 2", "the largest", "gibberish %%"] {
        let problem = try #require(Samples.problem(words, destination))
        #expect(problem.code.id == "claim-withheld")
        #expect(problem.related.isEmpty)
        #expect(!(problem.message + problem.advice).contains { $0.isNumber && !words.contains($0) })
      }
    }
  }

  @Test func `a dataset that isn’t there is left to the rule for links`() {
    #expect(Samples.problem("12%", "data:nothing?measure=share") == nil)
  }
}
