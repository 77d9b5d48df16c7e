import Testing

/// Hourly gaps worked out by hand: SI 2017/172, Schedule 1, paragraphs 8 and 9.
@Suite struct HourlyGapTests {
  @Test func womenArePaidLess() {
    // (20 − 15) ÷ 20 = 25%
    let payroll = Payroll(men: ["20"], women: ["15"])
    #expect(payroll.text(.meanHourly) == "25.0%")
    #expect(payroll.text(.medianHourly) == "25.0%")
  }

  @Test func womenArePaidMore() {
    // (10 − 12) ÷ 10 = −20%
    let payroll = Payroll(men: ["10"], women: ["12"])
    #expect(payroll.text(.meanHourly) == "−20.0%")
    #expect(payroll.text(.medianHourly) == "−20.0%")
  }

  @Test func womenArePaidMoreThanTwiceAsMuch() {
    // (10 − 25) ÷ 10 = −150%
    #expect(Payroll(men: ["10"], women: ["25"]).text(.meanHourly) == "−150.0%")
  }

  @Test func allArePaidTheSame() {
    let payroll = Payroll(men: ["15", "15"], women: ["15", "15", "15"])
    #expect(payroll.text(.meanHourly) == "0.0%")
    #expect(payroll.text(.medianHourly) == "0.0%")
  }

  @Test func meansAreTheSameAndMediansDiffer() {
    // Means: (10 + 10 + 25) ÷ 3 = 15 and 15. Medians: 10 and 15, so (10 − 15) ÷ 10 = −50%.
    let payroll = Payroll(men: ["10", "10", "25"], women: ["15"])
    #expect(payroll.text(.meanHourly) == "0.0%")
    #expect(payroll.text(.medianHourly) == "−50.0%")
  }

  @Test func oddNumbers() {
    // Medians 11 and 9: 2 ÷ 11 = 18.18…%. Means 71 ÷ 3 and 27 ÷ 3: 44 ÷ 71 = 61.97…%.
    let payroll = Payroll(men: ["50", "10", "11"], women: ["9", "8", "10"])
    #expect(payroll.text(.medianHourly) == "18.2%")
    #expect(payroll.text(.meanHourly) == "62.0%")
  }

  @Test func evenNumbers() {
    // Medians (12 + 14) ÷ 2 = 13 and 9.50: 3.50 ÷ 13 = 26.92…%.
    // Means 136 ÷ 4 = 34 and 9.50: 24.50 ÷ 34 = 72.05…%.
    let payroll = Payroll(men: ["100", "10", "14", "12"], women: ["9", "10"])
    #expect(payroll.text(.medianHourly) == "26.9%")
    #expect(payroll.text(.meanHourly) == "72.1%")
  }

  @Test func evenMenAndOddWomen() {
    // Medians (16 + 18) ÷ 2 = 17 and 15.30: 1.70 ÷ 17 = 10%.
    let payroll = Payroll(men: ["18", "16"], women: ["15.30", "12", "40"])
    #expect(payroll.text(.medianHourly) == "10.0%")
  }

  @Test func halvesAreRoundedAwayFromNought() {
    // 0.10 ÷ 200 = 0.05%
    #expect(Payroll(men: ["200"], women: ["199.90"]).text(.meanHourly) == "0.1%")
    #expect(Payroll(men: ["200"], women: ["200.10"]).text(.meanHourly) == "−0.1%")
  }

  @Test func justBelowHalfIsRoundedToNought() {
    // 0.099999 ÷ 200 = 0.0499995%
    #expect(Payroll(men: ["200"], women: ["199.900001"]).text(.meanHourly) == "0.0%")
  }

  @Test func decimalsAreExact() {
    // 0.10 + 0.20 is 0.30, which binary fractions don't know: a tenth of a per cent too much.
    let payroll = Payroll(men: ["0.1", "0.2"], women: ["0.15"])
    #expect(payroll.figures.groups[1][.meanHourly]?.number?.numerator == 0)
  }

  @Test func thirdsAreExact() {
    // Means 10 ÷ 3 both, since 3.33 + 3.33 + 3.34 = 10 and 1 + 2 + 7 = 10.
    let payroll = Payroll(men: ["3.33", "3.33", "3.34"], women: ["1", "2", "7"])
    #expect(payroll.figures.groups[1][.meanHourly]?.number?.numerator == 0)
  }

  @Test func onlyFullPayEmployeesCount() {
    // The second man is on leave at less than full pay: (20 − 10) ÷ 20 = 50%.
    let payroll = Payroll(men: ["20", nil], women: ["10", nil, nil])
    #expect(payroll.text(.meanHourly) == "50.0%")
    #expect(payroll.text(.medianHourly) == "50.0%")
  }

  @Test func withoutWomenThereIsNoGap() {
    let payroll = Payroll(men: ["20"], women: [])
    #expect(payroll.text(.meanHourly) == "[z]")
    #expect(payroll.text(.medianHourly) == "[z]")
  }

  @Test func withoutMenThereIsNoGap() {
    let payroll = Payroll(men: [], women: ["20", "30"])
    #expect(payroll.text(.meanHourly) == "[z]")
    #expect(payroll.text(.medianHourly) == "[z]")
  }

  @Test func withoutMenOnFullPayThereIsNoGap() {
    #expect(Payroll(men: [nil], women: ["20"]).text(.medianHourly) == "[z]")
  }

  @Test func menAreNotComparedWithThemselves() {
    #expect(Payroll(men: ["20"], women: ["10"]).text(.meanHourly, of: 0) == nil)
  }

  @Test func theOrderOfRowsIsNothing() {
    // Means 60 ÷ 3 = 20 and 45 ÷ 3 = 15: 25%. Medians 18 and 13: 5 ÷ 18 = 27.77…%.
    for men in [["12", "18", "30"], ["30", "18", "12"], ["18", "30", "12"]] {
      let payroll = Payroll(men: men, women: ["22", "10", "13"])
      #expect(payroll.text(.meanHourly) == "25.0%")
      #expect(payroll.text(.medianHourly) == "27.8%")
    }
  }

  @Test func manyLargeNumbersDontOverflow() {
    // 50,000 men on 99,999,999.999999 and as many women on half a millionth less than half of it.
    let payroll = Payroll(
      men: [String?](repeating: "99999999.999999", count: 50_000),
      women: [String?](repeating: "49999999.999999", count: 50_001))
    #expect(payroll.text(.meanHourly) == "50.0%")
  }
}
