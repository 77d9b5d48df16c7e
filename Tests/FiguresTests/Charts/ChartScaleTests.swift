import Testing

@testable import Figures

struct ChartScaleTests {
  @Test func `A scale ends at a round number, in at most four steps`() throws {
    for (numbers, ticks) in [
      ([164], "0 5 10 15 20"), ([802], "0 25 50 75 100"), ([1000], "0 25 50 75 100"),
      ([497], "0 20 40 60"), ([124, -51], "−10 0 10 20"), ([3], "0 0.1 0.2 0.3"),
      ([0], "0 0.5 1.0"), ([-42], "−6 −4 −2 0"), ([90], "0 5 10"), ([23], "0 1 2 3"),
    ] as [([Int], String)] {
      let scale = try #require(
        ChartScale(holding: numbers.map { RoundedNumber(units: $0, decimals: 1) }))
      #expect(scale.ticks.map(\.number.text).joined(separator: " ") == ticks)
    }
    let counts = try #require(ChartScale(holding: [RoundedNumber(units: 1204)]))
    #expect(counts.ticks.map(\.number.text) == ["0", "500", "1,000", "1,500"])
  }

  @Test func `Every number up to 30,000 lies within its scale, not far from its end`() throws {
    for units in 1...30_000 {
      let scale = try #require(ChartScale(holding: [RoundedNumber(units: units)]))
      #expect(scale.high >= units && scale.high <= 2 * units && scale.low == 0)
      #expect(scale.ticks.count <= 5 && scale.ticks.count >= 2)
    }
  }

  @Test func `Numbers of different decimals share a scale`() throws {
    let scale = try #require(
      ChartScale(holding: [
        RoundedNumber(units: 12), RoundedNumber(units: 98, decimals: 1),
      ]))
    let places = [
      scale.position(RoundedNumber(units: 12)),
      scale.position(RoundedNumber(units: 120, decimals: 1)),
    ]
    #expect(places[0] != nil && places[0] == places[1])
  }

  @Test func `Numbers that no scale holds are not drawn`() {
    #expect(ChartScale(holding: []) == nil)
    #expect(ChartScale(holding: [RoundedNumber(units: .max)]) == nil)
    #expect(ChartScale(holding: [RoundedNumber(units: .min)]) == nil)
    #expect(
      ChartScale(holding: [RoundedNumber(units: 1, decimals: 30), RoundedNumber(units: 1)]) == nil)
    #expect(ChartScale(whole: RoundedNumber(units: 0)) == nil)
  }

  @Test func `Places are written without losing a digit`() {
    #expect(Fraction.part(182, of: 1000).attribute(decimals: 4) == "0.182")
    #expect(Fraction.part(-1, of: 2).attribute(decimals: 2) == "-0.5")
    #expect(Fraction(40).attribute(decimals: 3) == "40")
    #expect(Fraction.part(1, of: 3).attribute(decimals: 3) == "0.333")
    #expect(Fraction.part(1, of: 3000).attribute(decimals: 2) == "0")
    #expect(Fraction.part(-1, of: 3000).attribute(decimals: 2) == "0")
  }
}
