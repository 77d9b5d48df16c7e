import Testing

@testable import Pages

/// Nobody can count those who did not take part.
struct ResponseRateTests {
  @Test(arguments: [
    (60, 200, "about 30%"), (90, 100, "90% or more"), (100, 100, "90% or more"),
    (36, 40, "75% or more"), (3, 10, "20% or more"), (500, 510, "95% or more"),
  ])
  func `is said so`(respondents: Int, invited: Int, text: String) {
    #expect(
      ResponseRate(respondents: respondents, invited: invited, threshold: 5)?.text == text)
  }

  @Test func `is not said of nobody, or of more than were asked`() {
    #expect(ResponseRate(respondents: 0, invited: 10, threshold: 5) == nil)
    #expect(ResponseRate(respondents: 30, invited: 10, threshold: 5) == nil)
  }

  /// Whatever is said, as many people as the threshold may be missing, and a few or none where any
  /// number below it may be.
  @Test func `never shows that fewer than the threshold are missing`() {
    for threshold in [3, 5, 10] {
      for respondents in 10...120 {
        var missing: [String: [Int]] = [:]
        for invited in respondents...(respondents + 200) {
          let rate = ResponseRate(
            respondents: respondents, invited: invited, threshold: threshold)
          missing[rate?.text ?? "", default: []].append(invited - respondents)
        }
        for (text, numbers) in missing {
          let (least, most) = (numbers.min() ?? 0, numbers.max() ?? 0)
          #expect(most >= threshold, "\(respondents): \(text)")
          if least < threshold { #expect(most - least >= threshold - 1) }
        }
      }
    }
  }
}
