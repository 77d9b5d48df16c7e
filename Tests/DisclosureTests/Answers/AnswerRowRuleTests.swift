import Testing

@testable import Disclosure

/// The rules in plain integers.
struct AnswerRowRuleTests {
  @Test(arguments: [
    ([3, 3, 3], true), ([3, 3, 4], false), ([0, 0, 0], true), ([10, 0, 0], false),
  ])
  func `a question needs the minimum of answers`(counts: [Int], isTooSmall: Bool) {
    #expect(AnswerRowRule.isTooSmall(counts, minimum: 10) == isTooSmall)
  }

  @Test(arguments: [
    ([40, 0, 0], true), ([39, 1, 0], true), ([38, 1, 1], false), ([38, 2, 0], false),
    ([0, 0, 0], true), ([0, 500, 1], true),
  ])
  func `all but one alike gives away the others`(counts: [Int], isAlike: Bool) {
    #expect(AnswerRowRule.isAlike(counts) == isAlike)
  }

  @Test func `pooled answers may all come from few people`() {
    // Nine people who answered all five questions give 45 answers.
    #expect(AnswerRowRule.isTooSmall([15, 15, 15], minimum: 10, answersPerPerson: 5))
    #expect(!AnswerRowRule.isTooSmall([15, 15, 16], minimum: 10, answersPerPerson: 5))
    // One person may be behind five of the answers, not behind six.
    #expect(AnswerRowRule.isAlike([55, 3, 2], answersPerPerson: 5))
    #expect(!AnswerRowRule.isAlike([54, 3, 3], answersPerPerson: 5))
  }

  /// Every way in which few people can answer is withheld.
  @Test func `no row passes that too few people could have given`() {
    for questions in 1...3 {
      for people in 1...4 {
        let most = people * questions
        for red in 0...most {
          for amber in 0...(most - red) {
            let counts = [red, amber, most - red - amber]
            #expect(
              AnswerRowRule.discloses(counts, minimum: people + 1, answersPerPerson: questions))
          }
        }
      }
      for others in 0...questions {
        #expect(AnswerRowRule.isAlike([100, others, 0], answersPerPerson: questions))
      }
    }
  }

  @Test func `a difference is a row of its own`() {
    #expect(
      AnswerRowRule.remainder(of: [9, 5, 6], without: [[4, 5, 1], [2, 0, 2]]) == [3, 0, 3])
    #expect(AnswerRowRule.remainder(of: [9, 5, 6], without: []) == [9, 5, 6])
    #expect(AnswerRowRule.remainder(of: [9, 5, 6], without: [[10, 0, 0]]) == nil)
    #expect(AnswerRowRule.remainder(of: [9, 5, 6], without: [[1, 0]]) == nil)
  }

  @Test func `numbers too large to add are still numbers`() {
    #expect(!AnswerRowRule.discloses([.max, .max, 4], minimum: 10))
  }
}
