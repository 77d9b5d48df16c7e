import Figures
import Testing

@testable import Claims

struct ProposalTests {
  struct Family: Sendable {
    let kind: ClaimKind
    let words: [String]
  }

  static let families = [
    Family(
      kind: .share,
      words: [
        "12.4%", "12%", "12.41 per cent", "about 12%", "just over 12%", "nearly 12%",
        "more than 12%", "less than 12%", "at least 12%", "at most 12%", "a quarter",
        "just over a third", "just under half", "about two thirds", "more than half of us",
        "less than a fifth", "1 in 8", "one in eight", "about 1 in 8", "3 in 10", "twelve per cent",
      ]),
    Family(
      kind: .count(decimals: 0),
      words: [
        "1,204", "12 people", "twelve", "about 1,200", "over 1,200", "nearly 1,300",
        "just over 1,200", "at least 1,000", "fewer than 100", "no people",
      ]),
    Family(kind: .count(decimals: 1), words: ["1,003.4", "1,003", "about 1,000"]),
    Family(
      kind: .points,
      words: [
        "up 1.5 percentage points", "fell by 2 percentage points", "+1.5 percentage points",
        "2.4 percentage points lower", "about 2 percentage points higher", "no change",
        "rose by more than 2 percentage points", "down by nearly 3 percentage points",
      ]),
    Family(
      kind: .gap,
      words: [
        "1.5 percentage points higher", "2 percentage points below", "+1.5 percentage points",
        "about 2 percentage points lower", "no difference", "more than 2 percentage points above",
      ]),
    Family(
      kind: .difference(decimals: 0),
      words: ["up 24", "fell by 12", "31 more people", "12 fewer", "no change", "about 20 more"]),
    Family(
      kind: .percentChange,
      words: [
        "up 12%", "fell by 3.1%", "12% higher", "no change", "doubled", "nearly doubled",
        "more than halved", "rose by about 12%",
      ]),
    Family(
      kind: .payGap,
      words: [
        "2.4% lower", "5.1% more", "2.4%", "−5.1%", "about 2% less", "98p for every £1",
        "no difference",
      ]),
    Family(
      kind: .likelihood,
      words: [
        "1.8 times as likely", "twice as likely", "half as likely", "20% less likely",
        "1.85 times as likely", "about twice as likely", "equally likely",
      ]),
  ]

  private static func number(_ kind: ClaimKind, _ dice: inout Dice) -> Fraction? {
    let whole = dice.throwing(1...9_000)
    let part = dice.throwing(0...whole)
    switch kind {
    case .count(let decimals): return Fraction(units: part, decimals: decimals)
    case .share: return Fraction(Int128(part), over: Int128(whole))
    case .difference: return Fraction(part - dice.throwing(0...whole))
    case .points, .gap:
      let other = dice.throwing(1...9_000)
      return Fraction(Int128(part), over: Int128(whole))?
        .minus(Fraction(Int128(dice.throwing(0...other)), over: Int128(other)) ?? Fraction(0))
    case .percentChange, .payGap:
      return Fraction(Int128(dice.throwing(0...9_000)), over: Int128(whole))?.minus(Fraction(1))
    case .likelihood:
      return Fraction(Int128(dice.throwing(1...9_000)), over: Int128(max(1, part)))
    case .rank: return nil
    }
  }

  @Test(arguments: families)
  func `what is proposed is true when it is read again`(_ family: Family) throws {
    var dice = Dice(7)
    for words in family.words {
      let written = try #require(WordingParser.parse(words), "\(words)")
      #expect(Meaning.span(of: written, as: family.kind) != nil, "\(words)")
      for _ in 0..<150 {
        let number = try #require(Self.number(family.kind, &dice))
        let proposed = try #require(
          Proposal(number: number, kind: family.kind).wording(like: written), "\(words) \(number)")
        let text = WordingWriter.text(proposed)
        let read = try #require(WordingParser.parse(text), "\(text)")
        let span = try #require(Meaning.span(of: read, as: family.kind), "\(text)")
        #expect(span.contains(number), "\(text) for \(number) like \(words)")
        #expect(span == Meaning.span(of: proposed, as: family.kind), "\(text)")
      }
    }
  }

  @Test(arguments: families)
  func `nothing outside the bounds is true`(_ family: Family) throws {
    let step = try #require(Fraction(1, over: 1_000_003))
    for words in family.words {
      let written = try #require(WordingParser.parse(words))
      let span = try #require(Meaning.span(of: written, as: family.kind))
      if let lower = span.lower {
        #expect(span.contains(lower.number) == lower.isIncluded, "\(words)")
        #expect(!span.contains(try #require(lower.number.minus(step))), "\(words)")
      }
      if let upper = span.upper {
        #expect(span.contains(upper.number) == upper.isIncluded, "\(words)")
        #expect(!span.contains(try #require(upper.number.plus(step))), "\(words)")
      }
      if let lower = span.lower, let upper = span.upper,
        let middle = lower.number.plus(upper.number)?.halved, lower != upper
      {
        #expect(span.contains(middle), "\(words)")
      }
    }
  }

  /// Rounding is another room's code.
  @Test func `a percentage is true of what is printed so, and of nothing else`() throws {
    var dice = Dice(11)
    for _ in 0..<4_000 {
      let whole = dice.throwing(1...3_000)
      let part = dice.throwing(0...whole)
      let decimals = dice.throwing(0...2)
      let share = try #require(Fraction(Int128(part), over: Int128(whole)))
      let printed = try #require(share.times(100)?.rounded(decimals: decimals))
      let units = printed.units + dice.throwing(-1...1)
      guard units >= 0 else { continue }
      let text = RoundedNumber(units: units, decimals: decimals).text + "%"
      let wording = try #require(WordingParser.parse(text), "\(text)")
      let isTrue = Meaning.span(of: wording, as: .share)?.contains(share)
      // Nought is none at all, and a hundred is all of them.
      let all = Int("100" + String(repeating: "0", count: decimals))
      let expected =
        units == 0 ? part == 0 : units == all ? part == whole : units == printed.units
      #expect(isTrue == expected, "\(text) for \(part) of \(whole)")
    }
  }

  @Test func `a count is true of itself alone`() throws {
    for number in 0..<1_500 {
      for (text, said) in [(RoundedNumber(units: number).text, number), ("twelve", 12)] {
        let wording = try #require(WordingParser.parse(text))
        let span = try #require(Meaning.span(of: wording, as: .count(decimals: 0)))
        #expect(span.contains(Fraction(number)) == (number == said))
        #expect(!span.contains(Fraction(said + 1)) && !span.contains(Fraction(said - 1)))
      }
    }
  }

  @Test func `numbers in words are read as they are spelled`() throws {
    for number in 0..<100 {
      let word = try #require(NumberWords.spelled(number))
      let wording = try #require(WordingParser.parse(word))
      #expect(wording.amount == .number(Amount.Numeral(number, isSpelled: true)))
    }
  }
}
