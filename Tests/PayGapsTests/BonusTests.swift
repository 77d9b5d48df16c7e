import Testing

/// Bonus gaps worked out by hand: SI 2017/172, Schedule 1, paragraphs 10 to 12.
@Suite struct BonusTests {
  @Test func onlyThosePaidOneAreAveraged() {
    // Men 100 and 300, mean and median 200, two of four. Women 100, one of two. 100 ÷ 200 = 50%.
    let payroll = Payroll(
      men: ["10", "10", "10", "10"], women: ["10", "10"], menBonus: ["100", "0", "300"],
      womenBonus: ["100"])
    #expect(payroll.text(.meanBonus) == "50.0%")
    #expect(payroll.text(.medianBonus) == "50.0%")
    #expect(payroll.text(.paidBonus, of: 0) == "50.0%")
    #expect(payroll.text(.paidBonus) == "50.0%")
  }

  @Test func meanAndMedianDiffer() {
    // Men 100, 200, 900: mean 400, median 200. Women 150, 250: both 200. 200 ÷ 400 = 50%, and 0%.
    let payroll = Payroll(
      men: ["10", "10", "10"], women: ["10", "10"], menBonus: ["900", "100", "200"],
      womenBonus: ["250", "150"])
    #expect(payroll.text(.meanBonus) == "50.0%")
    #expect(payroll.text(.medianBonus) == "0.0%")
  }

  @Test func womenArePaidLargerOnes() {
    // (100 − 350) ÷ 100 = −250%
    let payroll = Payroll(
      men: ["10"], women: ["10"], menBonus: ["100"], womenBonus: ["350"])
    #expect(payroll.text(.meanBonus) == "−250.0%")
  }

  @Test func nobodyIsPaidOne() {
    let payroll = Payroll(men: ["10"], women: ["10"])
    #expect(payroll.text(.meanBonus) == "[z]")
    #expect(payroll.text(.medianBonus) == "[z]")
    #expect(payroll.text(.paidBonus, of: 0) == "0.0%")
    #expect(payroll.text(.paidBonus) == "0.0%")
  }

  @Test func onlyWomenArePaidOne() {
    // There is no men's bonus to divide by; never 0.
    let payroll = Payroll(men: ["10"], women: ["10", "10"], womenBonus: ["100"])
    #expect(payroll.text(.meanBonus) == "[z]")
    #expect(payroll.text(.medianBonus) == "[z]")
    #expect(payroll.text(.paidBonus, of: 0) == "0.0%")
    #expect(payroll.text(.paidBonus) == "50.0%")
  }

  @Test func onlyMenArePaidOne() {
    // The mean bonus of women who were paid one is of nobody; never 100%.
    let payroll = Payroll(men: ["10", "10", "10"], women: ["10"], menBonus: ["100"])
    #expect(payroll.text(.meanBonus) == "[z]")
    #expect(payroll.text(.medianBonus) == "[z]")
    // One of three.
    #expect(payroll.text(.paidBonus, of: 0) == "33.3%")
    #expect(payroll.text(.paidBonus) == "0.0%")
  }

  @Test func relevantEmployeesCountThoughNotOnFullPay() {
    // The man on leave has a bonus: (100 − 80) ÷ 100 = 20%, and one of two men; hourly pay is that
    // of the other: (20 − 15) ÷ 20 = 25%.
    let payroll = Payroll(
      men: [nil, "20"], women: ["15"], menBonus: ["100"], womenBonus: ["80"])
    #expect(payroll.text(.meanBonus) == "20.0%")
    #expect(payroll.text(.paidBonus, of: 0) == "50.0%")
    #expect(payroll.text(.meanHourly) == "25.0%")
  }

  @Test func everybodyIsPaidOne() {
    let payroll = Payroll(
      men: ["10", "10"], women: ["10"], menBonus: ["50", "50"], womenBonus: ["50"])
    #expect(payroll.text(.meanBonus) == "0.0%")
    #expect(payroll.text(.paidBonus, of: 0) == "100.0%")
    #expect(payroll.text(.paidBonus) == "100.0%")
  }

  @Test func sharesOfAGroupNotOfThosePaid() {
    // Two of seven women: 28.57…%; one of six men: 16.66…%.
    let payroll = Payroll(
      men: [String?](repeating: "10", count: 6), women: [String?](repeating: "10", count: 7),
      menBonus: ["5"], womenBonus: ["5", "5"])
    #expect(payroll.text(.paidBonus) == "28.6%")
    #expect(payroll.text(.paidBonus, of: 0) == "16.7%")
  }

  @Test func aGroupOfNobodyHasNoShare() {
    #expect(Payroll(men: ["10"], women: []).text(.paidBonus) == "[z]")
  }
}
