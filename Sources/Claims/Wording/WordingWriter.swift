import Figures

/// Writes wordings as an author would.
struct WordingWriter {
  /// The words of a wording; "1,204 people", "up 1.5 percentage points".
  static func text(_ wording: Wording) -> String {
    var parts: [String] = []
    if case .before(let phrase) = wording.turn { parts.append(phrase) }
    if let phrase = wording.hedge.phrases.first { parts.append(phrase) }
    let sign = wording.turn == .sign ? (wording.direction == .down ? "−" : "+") : ""
    parts.append(sign + amount(wording.amount))
    if case .behind(let phrase) = wording.turn { parts.append(phrase) }
    if !wording.tail.isEmpty { parts.append(wording.tail) }
    return parts.joined(separator: " ")
  }

  private static func amount(_ amount: Amount) -> String {
    switch amount {
    case .number(let numeral): digits(numeral)
    case .percent(let numeral): digits(numeral) + (numeral.isSpelled ? " per cent" : "%")
    case .points(let numeral):
      digits(numeral)
        + (numeral.decimals == 0 && numeral.units == 1 ? " percentage point" : " percentage points")
    case .times(let numeral): times(numeral)
    case .pence(let numeral): digits(numeral) + "p for every £1"
    case .part(let count, let parts): part(count, parts)
    case .among(let count, let group, let isSpelled):
      digits(Amount.Numeral(count, isSpelled: isSpelled)) + " in "
        + digits(Amount.Numeral(group, isSpelled: isSpelled))
    case .multiplied(let factor):
      WordingPhrases.multiplied.first { $0.1 == factor }?.0 ?? "\(factor) times"
    case .noChange: "no change"
    case .noDifference: "no difference"
    case .equallyLikely: "equally likely"
    case .rank(let rank): Self.rank(rank)
    }
  }

  private static func digits(_ numeral: Amount.Numeral) -> String {
    if numeral.isSpelled, numeral.decimals == 0, let word = NumberWords.spelled(numeral.units) {
      return word
    }
    return RoundedNumber(units: numeral.units, decimals: numeral.decimals).text
  }

  private static func times(_ numeral: Amount.Numeral) -> String {
    if numeral.isSpelled, numeral.units == 2, numeral.decimals == 0 { return "twice as likely" }
    if numeral.isSpelled, numeral.units == 5, numeral.decimals == 1 { return "half as likely" }
    return digits(numeral) + " times as likely"
  }

  private static func part(_ count: Int, _ parts: Int) -> String {
    guard let word = NumberWords.parts.first(where: { $0.count == parts }) else {
      return "\(count) in \(parts)"
    }
    if count == 1 { return parts == 2 ? "half" : "a \(word.word)" }
    return "\(NumberWords.spelled(count) ?? "\(count)") \(word.plural)"
  }

  private static func rank(_ rank: Amount.Rank) -> String {
    var words = ["the"]
    if rank.isJoint { words.append("joint") }
    if rank.place > 1 {
      let ordinals = NumberWords.ordinals
      words.append(
        ordinals.indices.contains(rank.place - 1)
          ? ordinals[rank.place - 1] : "\(rank.place)\(suffix(rank.place))")
    }
    words.append(rank.isFromTop ? "largest" : "smallest")
    return words.joined(separator: " ")
  }

  private static func suffix(_ number: Int) -> String {
    if (11...13).contains(number % 100) { return "th" }
    return switch number % 10 {
    case 1: "st"
    case 2: "nd"
    case 3: "rd"
    default: "th"
    }
  }
}
