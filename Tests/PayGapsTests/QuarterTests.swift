import Testing

@testable import PayGaps

/// Quarters of pay worked out by hand: SI 2017/172, Schedule 1, paragraph 13, and the guidance on
/// remainders and on equal rates.
@Suite struct QuarterTests {
  @Test(arguments: [
    (0, [0, 0, 0, 0]), (1, [1, 0, 0, 0]), (2, [1, 0, 1, 0]), (3, [1, 1, 1, 0]),
    (4, [1, 1, 1, 1]), (5, [2, 1, 1, 1]), (6, [2, 1, 2, 1]), (7, [2, 2, 2, 1]),
    (8, [2, 2, 2, 2]), (322, [81, 80, 81, 80]), (1001, [251, 250, 250, 250]),
  ])
  func sizes(_ count: Int, _ sizes: [Int]) {
    let ends = PayQuarters.ends(count)
    #expect(zip(ends, [0] + ends).map(-) == sizes)
  }

  @Test func womenArePaidLeast() {
    // Ranked: women 9, 10, 11, 12, men 13, 14, 15, 16; two in each quarter.
    let payroll = Payroll(men: ["16", "15", "14", "13"], women: ["9", "10", "11", "12"])
    #expect(payroll.quarters() == ["100.0%", "100.0%", "0.0%", "0.0%"])
    #expect(payroll.quarters(of: 0) == ["0.0%", "0.0%", "100.0%", "100.0%"])
  }

  @Test func quartersAreOfPeopleNotOfPay() {
    // Ranked: w1, m2 | w3, m4 | m5, m6 | w100, w1000: statistical cut points have no part in it.
    let payroll = Payroll(men: ["2", "4", "5", "6"], women: ["1", "3", "100", "1000"])
    #expect(payroll.quarters() == ["50.0%", "50.0%", "0.0%", "100.0%"])
  }

  @Test func oneLeftOver() {
    // Five: w1, w2 | m3 | m4 | m5.
    let payroll = Payroll(men: ["3", "4", "5"], women: ["1", "2"])
    #expect(payroll.quarters() == ["100.0%", "0.0%", "0.0%", "0.0%"])
  }

  @Test func twoLeftOver() {
    // Six: w1, m2 | w3 | m4, m5 | w6.
    let payroll = Payroll(men: ["2", "4", "5"], women: ["1", "3", "6"])
    #expect(payroll.quarters() == ["50.0%", "100.0%", "0.0%", "100.0%"])
  }

  @Test func threeLeftOver() {
    // Seven: w1, m2 | w3, w4 | m5, w6 | m7.
    let payroll = Payroll(men: ["2", "5", "7"], women: ["1", "3", "4", "6"])
    #expect(payroll.quarters() == ["50.0%", "100.0%", "50.0%", "0.0%"])
  }

  @Test func oneEmployee() {
    // A man, in the lower quarter; nobody is in the others.
    let payroll = Payroll(men: ["20"], women: [])
    #expect(payroll.quarters() == ["0.0%", "[z]", "[z]", "[z]"])
    #expect(payroll.quarters(of: 0) == ["100.0%", "[z]", "[z]", "[z]"])
  }

  @Test func whoIsNotOnFullPayIsInNoQuarter() {
    // Four on full pay: w1 | m2 | m3 | w4.
    let payroll = Payroll(men: ["2", nil, "3", nil], women: ["1", "4", nil])
    #expect(payroll.quarters() == ["100.0%", "0.0%", "0.0%", "100.0%"])
  }

  @Test func allOnOneRate() {
    // Four of each sex, two places in each quarter: one of each.
    let payroll = Payroll(
      men: [String?](repeating: "15", count: 4), women: [String?](repeating: "15", count: 4))
    #expect(payroll.quarters() == ["50.0%", "50.0%", "50.0%", "50.0%"])
  }

  @Test func allOnOneRateInUnequalQuarters() {
    // Ten in 3, 2, 3, 2. Men's proportions 1.2, 0.8, 1.2, 0.8: one in each. Women 2, 1, 2, 1.
    let payroll = Payroll(
      men: [String?](repeating: "15", count: 4), women: [String?](repeating: "15", count: 6))
    #expect(payroll.quarters() == ["66.7%", "50.0%", "66.7%", "50.0%"])
  }

  @Test func equalRatesAcrossABorderAreSpreadEvenly() {
    // Twelve, three in each. On 10: four women and two men, three places below the border and three
    // above. So two women and a man in each: lower 2 of 3, lower middle 2 of 3.
    let payroll = Payroll(
      men: ["10", "10", "20", "20", "20", "20"], women: ["10", "10", "10", "10", "20", "20"])
    #expect(payroll.quarters().prefix(2) == ["66.7%", "66.7%"])
  }

  @Test func equalRatesWithOnePlaceBelowTheBorder() {
    // Eight, two in each: w9 and one of those on 10 | two of those on 10. There are two men and a
    // woman on 10: men's proportion below is 2 × 1 ÷ 3 = 0.67, so a man. Lower: w, m; lower middle:
    // m, w. The rest on 20.
    let payroll = Payroll(
      men: ["10", "10", "20", "20"], women: ["9", "10", "20", "20"])
    #expect(payroll.quarters() == ["50.0%", "50.0%", "50.0%", "50.0%"])
  }

  @Test func theOrderOfRowsDoesNotSpreadEquals() {
    // As above with the women first, in pay and in the file.
    let first = PayQuarters([[10, 10, 20, 20], [9, 10, 20, 20]]).counts
    let second = PayQuarters([[20, 10, 20, 10], [20, 20, 10, 9]]).counts
    #expect(first == second)
  }

  @Test func equalRatesAcrossTwoBorders() {
    // Twelve, three in each: m5, w5 and one on 10 | three on 10 | one on 10, w20, w20 | m30 …
    // On 10: three men and two women; men's proportions 0.6, 1.8, 0.6: the lower middle has one for
    // certain, then the largest remainders: 0.8 there, and of 0.6 and 0.6 the lower.
    let counts = PayQuarters([[5, 10, 10, 10, 30, 30, 30], [5, 10, 10, 20, 20]]).counts
    #expect(counts == [[2, 1], [2, 1], [0, 3], [3, 0]])
  }

  @Test func severalGroupsOnOneRate() {
    // Twelve, three in each; six of the first, three of the second, three of the third.
    let counts = PayQuarters([
      [Int](repeating: 1, count: 6), [Int](repeating: 1, count: 3), [Int](repeating: 1, count: 3),
    ]).counts
    // First: 1.5 in each: two, two, one, one. Second, of the 1, 1, 2, 2 left: 0.5, 0.5, 1, 1: the
    // remainder goes below. Third: what is left.
    #expect(counts == [[2, 1, 0], [2, 0, 1], [1, 1, 1], [1, 1, 1]])
  }

  /// All ways to pay up to three groups of few people on few rates: sums hold, and each group has
  /// its proportion of those on one rate, to within one person.
  @Test func spreadingHoldsSumsAndProportions() {
    for first in 0...5 {
      for second in 0...5 {
        for third in 0...4 {
          let people = [first, second, third]
          let all = people.reduce(0, +)
          for below in 0...all {
            for between in 0...(all - below) {
              let places = [below, between, all - below - between, 0]
              let spread = PayQuarters.spread(people, over: places)
              #expect(spread.map { $0.reduce(0, +) } == people)
              #expect((0..<4).map { place in spread.reduce(0) { $0 + $1[place] } } == places)
              #expect(spread.joined().allSatisfy { $0 >= 0 })
              for (shares, number) in zip(spread.prefix(1), people) where all > 0 {
                for (share, size) in zip(shares, places) {
                  #expect(abs(share * all - number * size) < all)
                }
              }
            }
          }
        }
      }
    }
  }
}
