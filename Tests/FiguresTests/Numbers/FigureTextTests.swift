import Disclosure
import Model
import Testing

@testable import Figures

struct FigureTextTests {
  private static func value(_ above: Int, _ below: Int) -> Figure {
    Figure.value(Fraction(above)).ratio(to: .value(Fraction(below)))
  }

  @Test(arguments: [
    (124, 1000, 1, "12.4%"), (1, 3, 1, "33.3%"), (2, 3, 0, "67%"), (1, 8, 1, "12.5%"),
    (1, 8, 0, "13%"), (0, 5, 1, "0.0%"), (5, 5, 1, "100.0%"), (1, 3000, 1, "0.0% [low]"),
    (1, 2000, 1, "0.1%"), (12, 1, 0, "1,200%"), (1, 0, 1, "[z]"), (0, 0, 1, "[z]"),
  ])
  func `shares as percentages`(above: Int, below: Int, decimals: Int, words: String) {
    #expect(Self.value(above, below).percentage(decimals: decimals).text == words)
  }

  @Test(arguments: [
    (55, 85, 0, "+30 percentage points"), (85, 55, 0, "−30 percentage points"),
    (10, 11, 0, "+1 percentage point"), (10, 11, 1, "+1.0 percentage points"),
    (12, 12, 1, "no change"), (20, 0, 1, "−20.0 percentage points"),
  ])
  func `changes in percentage points`(before: Int, after: Int, decimals: Int, words: String) {
    let change = Self.value(after, 100).difference(from: Self.value(before, 100))
    #expect(change.pointsInWords(decimals: decimals).text == words)
  }

  @Test func `differences for a column`() {
    let share = Self.value(1, 8)
    func gap(_ tenths: Int) -> String {
      share.gap(to: Percentage(tenths: tenths, showsDecimal: true)).points(decimals: 1).text
    }
    #expect(gap(104) == "+2.1")
    #expect(gap(140) == "−1.5")
    #expect(gap(125) == "0.0")
    let near = Self.value(1249, 10_000).gap(to: Percentage(tenths: 125, showsDecimal: true))
    #expect(near.points(decimals: 1).text == "0.0")
  }

  @Test(arguments: [
    (9, 5, "1.8 times as likely"), (1, 1, "equally likely"), (3, 5, "0.6 times as likely"),
    (3, 0, "[z]"), (101, 100, "1.0 times as likely"),
  ])
  func `relative likelihoods`(above: Int, below: Int, words: String) {
    #expect(Self.value(above, below).likelihood(decimals: 1).text == words)
  }

  @Test func `counts with thousands separators`() {
    #expect(Figure(.released(1_234_567, nil), decimals: 0).count(decimals: 0).text == "1,234,567")
    #expect(Figure(.released(12_345, nil), decimals: 1).count(decimals: 1).text == "1,234.5")
    #expect(Figure(.released(4, nil), decimals: 1).count(decimals: 1).text == "0.4")
    #expect(Figure(.released(-1_200, nil), decimals: 0).count(decimals: 0).text == "−1,200")
  }

  @Test func `markers stand in place of numbers`() {
    let markers: [(Figure, Marker)] = [
      (.withheld, .confidential), (.unavailable, .unavailable), (.notApplicable, .notApplicable),
    ]
    for (figure, marker) in markers {
      let printed = [
        figure.count(decimals: 0), figure.percentage(decimals: 1), figure.points(decimals: 1),
        figure.pointsInWords(decimals: 0), figure.likelihood(decimals: 1),
      ]
      #expect(printed.allSatisfy { $0 == PrintedNumber(marker) })
    }
  }

  /// Whatever is made of a withheld number is withheld, in whichever place it stands.
  @Test func `withheld goes before every other marker`() {
    let all: [Figure] = [.value(Fraction(3)), .withheld, .unavailable, .notApplicable]
    for other in all {
      for figure in [
        Figure.withheld.ratio(to: other), other.ratio(to: .withheld),
        Figure.withheld.difference(from: other), other.difference(from: .withheld),
        Figure.sum([other, .withheld]),
      ] { #expect(figure == .withheld) }
    }
    #expect(Figure.withheld.ratio(to: .value(Fraction(0))) == .withheld)
  }
}
