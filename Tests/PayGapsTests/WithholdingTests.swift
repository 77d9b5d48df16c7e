import Figures
import Model
import Testing

@testable import PayGaps

/// What is withheld of groups of few people, worked out by hand.
@Suite struct WithholdingTests {
  private func pay(_ count: Int, _ rates: [String]) -> [String?] {
    (0..<count).map { rates[$0 % rates.count] }
  }

  private func payroll(_ sizes: [Int], minimum: Int = 10, undeclared: Int = 0) -> Payroll {
    Payroll(
      sizes.map { (pay($0, ["10", "12", "14", "16"]), []) }, undeclared: pay(undeclared, ["13"]),
      rules: PayGapRules(minimumGroup: minimum))
  }

  @Test func aGroupBelowTheMinimumIsWithheldInAll() {
    let payroll = payroll([400, 80, 40, 9])
    for statistic in PayGapStatistic.allCases {
      #expect(payroll.text(statistic, of: 3) == "[c]")
    }
    #expect(payroll.figures.groups[3].employees == nil)
    #expect(payroll.text(.medianHourly, of: 1) == "0.0%")
  }

  @Test func theMinimumItselfIsShown() {
    #expect(payroll([400, 80, 20]).text(.meanHourly, of: 2) == "0.0%")
    #expect(payroll([400, 80, 51], minimum: 52).text(.meanHourly, of: 2) == "[c]")
    #expect(payroll([400, 80, 52], minimum: 52).text(.meanHourly, of: 2) == "0.0%")
  }

  @Test func theNextSmallestIsWithheldInQuartersWithIt() {
    // 9 alone would be what the others leave of 100%. With the 40 they are 49; the 40 are known to
    // be 10 at least, which leaves 39 for the 9.
    let payroll = payroll([400, 80, 40, 9])
    #expect(payroll.quarters(of: 2) == ["[c]", "[c]", "[c]", "[c]"])
    #expect(payroll.quarters(of: 1).allSatisfy { $0 != "[c]" })
    #expect(payroll.quarters(of: 0).allSatisfy { $0 != "[c]" })
    #expect(payroll.text(.medianHourly, of: 2) == "0.0%")
    #expect(payroll.figures.groups[2].employees == nil)
    #expect(payroll.figures.groups[1].employees == 80)
  }

  @Test func twoGroupsAreWithheldInQuartersTogether() {
    let payroll = payroll([400, 9])
    #expect(payroll.quarters(of: 0) == ["[c]", "[c]", "[c]", "[c]"])
    #expect(payroll.quarters(of: 1) == ["[c]", "[c]", "[c]", "[c]"])
  }

  @Test func aJoinerAtTheMinimumWouldTellTheSize() {
    // The 32 that join are known to be 30 at least, which leaves 5 for the 3: one to five, five
    // values. With 2 there were four, so that the 80 join.
    #expect(
      payroll([400, 80, 32, 3], minimum: 30).quarters(of: 1).allSatisfy { $0 != "[c]" })
    #expect(
      payroll([400, 80, 32, 2], minimum: 30).quarters(of: 1).allSatisfy { $0 == "[c]" })
  }

  @Test func aSmallComparatorLeavesNoGap() {
    let payroll = payroll([9, 400, 80])
    for statistic in PayGapStatistic.gaps {
      #expect(payroll.text(statistic, of: 1) == "[c]")
    }
    #expect(payroll.text(.paidBonus, of: 1) == "0.0%")
  }

  @Test func averagesOfFewBonusesAreWithheld() {
    // Six of eighty were paid one; fewer than ten make no average. Of the others twelve were.
    let payroll = Payroll(
      [
        (pay(400, ["10", "12"]), [String](repeating: "100", count: 40)),
        (pay(80, ["10", "12"]), [String](repeating: "100", count: 6)),
        (pay(80, ["10", "12"]), [String](repeating: "100", count: 12)),
      ], rules: PayGapRules(minimumGroup: 10))
    #expect(payroll.text(.meanBonus, of: 1) == "[c]")
    // 6 of 80.
    #expect(payroll.text(.paidBonus, of: 1) == "7.5%")
    #expect(payroll.text(.meanBonus, of: 2) == "0.0%")
  }

  @Test func nobodyPaidABonusIsNotWithheld() {
    let payroll = Payroll(
      [
        (pay(400, ["10"]), [String](repeating: "100", count: 40)), (pay(80, ["10"]), []),
      ], rules: PayGapRules(minimumGroup: 10))
    #expect(payroll.text(.meanBonus) == "[z]")
    #expect(payroll.text(.paidBonus) == "0.0%")
  }

  @Test(arguments: [
    (0, "0.0%"), (1, "[c]"), (4, "[c]"), (5, "6.3%"), (75, "93.8%"), (76, "[c]"), (80, "100.0%"),
  ])
  func aFewWhoWerePaidABonusDontShow(_ paid: Int, _ share: String) {
    let payroll = Payroll(
      [
        (pay(400, ["10"]), [String](repeating: "100", count: 40)),
        (pay(80, ["10"]), [String](repeating: "100", count: paid)),
      ], rules: PayGapRules(minimumGroup: 10))
    #expect(payroll.text(.paidBonus) == share)
  }

  @Test func aFewInAQuarterDontShow() {
    // Twenty of the second, all but two on the lowest rate: two in the upper quarter. With the third
    // they are withheld together.
    let payroll = Payroll(
      [
        (pay(300, ["10", "12", "14", "16"]), []),
        (pay(18, ["10"]) + pay(2, ["16"]), []), (pay(80, ["10", "12", "14", "16"]), []),
      ], rules: PayGapRules(minimumGroup: 10))
    #expect(payroll.quarters(of: 1).allSatisfy { $0 == "[c]" })
    #expect(payroll.quarters(of: 2).allSatisfy { $0 == "[c]" })
    #expect(payroll.quarters(of: 0).allSatisfy { $0 != "[c]" })
    #expect(payroll.text(.meanHourly, of: 1) != "[c]")
  }

  @Test func sexIsShownWhateverTheSize() {
    let payroll = Payroll(men: ["20"], women: ["10"])
    #expect(payroll.text(.meanHourly) == "50.0%")
    #expect(payroll.quarters() == ["100.0%", "[z]", "0.0%", "[z]"])
    #expect(payroll.figures.declared == nil)
  }

  @Test func whoDidNotDeclareIsInNoGroup() {
    // 40 of 200 did not: 80% did. They are in no quarter, so that the groups make up all of each.
    let payroll = payroll([100, 60], undeclared: 40)
    #expect(payroll.figures.declared?.percentage(decimals: 1).text == "80.0%")
    #expect(payroll.figures.employees == 200)
    // 15 of 40 in each quarter, since both groups are spread alike.
    #expect(payroll.quarters(of: 1) == ["37.5%", "37.5%", "37.5%", "37.5%"])
  }

  @Test(arguments: [(0, "100.0%"), (1, "[c]"), (4, "[c]"), (5, "97.0%")])
  func aFewWhoDidNotDeclareDontShow(_ undeclared: Int, _ rate: String) {
    // 160 of 165 are 96.96…%.
    #expect(
      payroll([100, 60], undeclared: undeclared).figures.declared?.percentage(decimals: 1).text
        == rate)
  }

  @Test(arguments: [(34, 30), (35, 40), (44, 40), (45, 50)])
  func sizesAreRoundedToTens(_ size: Int, _ rounded: Int) {
    #expect(payroll([400, 80, size]).figures.groups[2].employees == rounded)
  }

  @Test func noWithheldGroupIsAloneInQuarters() {
    // Every three or four groups of some sizes.
    let sizes = [0, 1, 3, 9, 10, 12, 20, 45, 90]
    for second in sizes {
      for third in sizes {
        for fourth in sizes {
          let figures = payroll([200, second, third, fourth]).figures
          for quarter in PayGapStatistic.quarters {
            let hidden = figures.groups.count { $0[quarter] == .withheld }
            #expect(hidden != 1, "\([second, third, fourth])")
          }
        }
      }
    }
  }
}
