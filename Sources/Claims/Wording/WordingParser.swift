/// Reads the words of a claim.
struct WordingParser {
  private var words: ArraySlice<String>

  /// What some words say; nil when they are not understood.
  static func parse(_ text: String) -> Wording? {
    read(text).flatMap { isPlain($0.tail) ? $0 : nil }
  }

  /// What the words say that some others begin with; nil when they say no number. What stands
  /// behind it may be anything.
  static func read(_ text: String) -> Wording? {
    var parser = WordingParser(words: ClaimWords(text).words[...])
    return parser.wording()
  }

  private mutating func wording() -> Wording? {
    if let amount = fixed() {
      return Wording(amount, tail: tail)
    }
    if let rank = rank() { return Wording(.rank(rank), tail: tail) }
    for auxiliary in ["has", "have", "had"] where words.first == auxiliary { words.removeFirst() }
    var hedge = takeHedge()
    if let multiplied = take(WordingPhrases.multiplied) {
      return Wording(.multiplied(multiplied), hedge: hedge, tail: tail)
    }
    var direction: Wording.Direction?
    var turn: Wording.Turn?
    if hedge == .none, let (phrase, way) = takeDirection(WordingPhrases.before) {
      (direction, turn) = (way, .before(phrase))
      hedge = takeHedge()
    }
    if turn == nil, let sign = words.first, sign == "+" || sign == "−" {
      words.removeFirst()
      (direction, turn) = (sign == "+" ? .up : .down, .sign)
    }
    guard let amount = amount() else { return nil }
    if turn == nil, let (phrase, way) = takeDirection(WordingPhrases.behind) {
      (direction, turn) = (way, .behind(phrase))
    }
    return Wording(amount, hedge: hedge, direction: direction, turn: turn, tail: tail)
  }

  private mutating func amount() -> Amount? {
    if take(["twice as"]) != nil { return likely(Amount.Numeral(2, isSpelled: true)) }
    if take(["half as"]) != nil { return likely(Amount.Numeral(5, decimals: 1, isSpelled: true)) }
    if let part = part() { return part }
    guard let (numeral, length) = NumberWords.read(words) else { return nil }
    words = words.dropFirst(length)
    if take(["percentage points", "percentage point"]) != nil { return .points(numeral) }
    if take(["%", "per cent", "percent"]) != nil {
      // "2% points" is neither the one nor the other.
      return take(["points", "point"]) == nil ? .percent(numeral) : nil
    }
    if take(WordingPhrases.pence) != nil { return .pence(numeral) }
    if take(["times as"]) != nil { return likely(numeral) }
    let start = words
    if take(["in every", "in", "out of every", "out of"]) != nil {
      if let (group, length) = NumberWords.read(words) {
        words = words.dropFirst(length)
        guard numeral.decimals + group.decimals == 0, numeral.units > 0,
          group.units >= max(2, numeral.units)
        else { return nil }
        return .among(numeral.units, in: group.units, isSpelled: group.isSpelled)
      }
      words = start
    }
    return .number(numeral)
  }

  private mutating func likely(_ numeral: Amount.Numeral) -> Amount? {
    take(["likely"]) == nil ? nil : .times(numeral)
  }

  /// "a quarter", "two thirds", "half of".
  private mutating func part() -> Amount? {
    let start = words
    var count = 1
    if take(["a", "an"]) == nil, let (numeral, length) = NumberWords.read(words),
      numeral.isSpelled, numeral.units > 0
    {
      count = numeral.units
      words = words.dropFirst(length)
    }
    if let word = words.first,
      let part = NumberWords.parts.first(where: { $0.word == word || $0.plural == word }),
      count < part.count
    {
      words.removeFirst()
      return .part(count, of: part.count)
    }
    words = start
    return nil
  }

  private mutating func fixed() -> Amount? {
    if take(WordingPhrases.noChange) != nil { return .noChange }
    if take(WordingPhrases.noDifference) != nil { return .noDifference }
    if take(WordingPhrases.equallyLikely) != nil { return .equallyLikely }
    return nil
  }

  private mutating func rank() -> Amount.Rank? {
    let start = words
    _ = take(["the"])
    let isJoint = take(["joint", "equal"]) != nil
    var place = 1
    if let word = words.first, let ordinal = Self.ordinal(word) {
      place = ordinal
      words.removeFirst()
    }
    if take(WordingPhrases.largest) != nil {
      return Amount.Rank(place, isFromTop: true, isJoint: isJoint)
    }
    if take(WordingPhrases.smallest) != nil {
      return Amount.Rank(place, isFromTop: false, isJoint: isJoint)
    }
    words = start
    return nil
  }

  private static func ordinal(_ word: String) -> Int? {
    if let place = NumberWords.ordinals.firstIndex(of: word) { return place + 1 }
    for suffix in ["st", "nd", "rd", "th"] where word.hasSuffix(suffix) {
      guard let number = Int(word.dropLast(2)), (1...99).contains(number) else { return nil }
      return number
    }
    return nil
  }

  /// What is left.
  private var tail: String { words.joined(separator: " ") }

  /// Whether words can't be a part of the number before them.
  private static func isPlain(_ tail: String) -> Bool {
    let words = tail.split(separator: " ")
    return words.count <= 8
      && words.allSatisfy { word in
        !WordingPhrases.vocabulary.contains(String(word))
          && word.allSatisfy { $0.isLetter || $0 == "'" }
      }
  }

  private mutating func takeHedge() -> Hedge {
    for (phrase, hedge) in WordingPhrases.hedges where take([phrase]) != nil { return hedge }
    return .none
  }

  private mutating func takeDirection(
    _ phrases: [(String, Wording.Direction)]
  ) -> (String, Wording.Direction)? {
    for (phrase, direction) in phrases where take([phrase]) != nil { return (phrase, direction) }
    return nil
  }

  private mutating func take(_ phrases: [(String, Int)]) -> Int? {
    for (phrase, value) in phrases where take([phrase]) != nil { return value }
    return nil
  }

  /// Takes the first of some phrases that stands at the beginning.
  private mutating func take(_ phrases: [String]) -> String? {
    for phrase in phrases {
      let wanted = phrase.split(separator: " ")
      if words.prefix(wanted.count).elementsEqual(wanted, by: { $0 == $1 }) {
        words = words.dropFirst(wanted.count)
        return phrase
      }
    }
    return nil
  }
}
