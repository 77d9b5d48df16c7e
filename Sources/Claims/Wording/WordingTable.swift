import Figures

/// What each wording means, as the documentation prints it.
enum WordingTable {
  static let sections: [(title: String, kind: ClaimKind, words: [String])] = [
    (
      "Shares, rates and declaration rates", .share,
      [
        "12.4%", "12%", "12 per cent", "0%", "100%", "about 12%", "just over 12%", "nearly 12%",
        "about 3%", "more than 12%", "less than 12%", "at least 12%", "at most 12%", "a quarter",
        "two thirds", "about a quarter", "just over a quarter", "just under half",
        "more than half", "less than a fifth", "1 in 8", "one in eight", "3 in 10", "about 1 in 8",
      ]
    ),
    (
      "Counts", .count(decimals: 0),
      [
        "1,204", "1,204 people", "twelve", "none", "about 1,200", "just over 1,200",
        "nearly 1,200", "over 1,200", "fewer than 1,200", "at least 1,200", "at most 1,200",
        "more than 12",
      ]
    ),
    ("Full-time equivalents", .count(decimals: 1), ["103.4", "103"]),
    (
      "Changes of shares", .points,
      [
        "up 1.5 percentage points", "rose by 2 percentage points", "fell by 2 percentage points",
        "+1.5 percentage points", "1.5 percentage points higher", "up about 2 percentage points",
        "up just over 2 percentage points", "up nearly 2 percentage points",
        "up more than 2 percentage points", "no change",
      ]
    ),
    (
      "Gaps to a comparator or target", .gap,
      [
        "1.5 percentage points higher", "1.5 percentage points below",
        "about 2 percentage points above", "−1.5 percentage points", "no difference",
      ]
    ),
    (
      "Changes in number", .difference(decimals: 0),
      ["up 24", "fell by 12", "24 more people", "12 fewer", "no change"]
    ),
    (
      "Changes in per cent", .percentChange,
      [
        "up 12%", "12.3% higher", "fell by 3%", "doubled", "nearly doubled", "more than doubled",
        "trebled", "halved", "more than halved", "no change",
      ]
    ),
    (
      "Pay gaps", .payGap,
      [
        "2.4% lower", "2.4% less", "5.1% more", "2.4%", "−5.1%", "about 2% lower",
        "98p for every £1", "no difference",
      ]
    ),
    (
      "Relative likelihoods", .likelihood,
      [
        "1.8 times as likely", "1.85 times as likely", "twice as likely", "half as likely",
        "about twice as likely", "more than twice as likely", "80% more likely", "20% less likely",
        "equally likely",
      ]
    ),
  ]

  /// Every wording with the numbers for which it is true, section by section.
  static var markdown: String {
    sections.map { title, kind, words in
      let rows = words.map { "| \($0) | \(meaning($0, kind) ?? "?") |" }
      return (["### \(title)", "", "| Words | True for |", "|:--|:--|"] + rows)
        .joined(separator: "\n")
    }.joined(separator: "\n\n") + "\n"
  }

  private static func meaning(_ words: String, _ kind: ClaimKind) -> String? {
    guard let wording = WordingParser.parse(words),
      let span = Meaning.span(of: wording, as: kind)
    else { return nil }
    return text(span, kind)
  }

  /// "101 to 109"
  static func text(_ span: Span, _ kind: ClaimKind) -> String? {
    func text(_ bound: Span.Bound) -> String { number(bound.number, kind) }
    if let whole = wholeNumbers(span, kind) { return whole }
    switch (span.lower, span.upper) {
    case (let lower?, let upper?):
      if lower == upper { return "exactly \(text(lower))" }
      return switch (lower.isIncluded, upper.isIncluded) {
      case (true, true): "\(text(lower)) to \(text(upper))"
      case (true, false): "\(text(lower)) to just below \(text(upper))"
      case (false, true): "just above \(text(lower)) to \(text(upper))"
      case (false, false): "just above \(text(lower)) to just below \(text(upper))"
      }
    case (let lower?, nil):
      return "\(lower.isIncluded ? "" : "more than ")\(text(lower))"
        + (lower.isIncluded ? " or more" : "")
    case (nil, let upper?): return "\(text(upper)) or less"
    case (nil, nil): return nil
    }
  }

  /// People are counted in whole numbers.
  private static func wholeNumbers(_ span: Span, _ kind: ClaimKind) -> String? {
    guard kind == .count(decimals: 0) || kind == .difference(decimals: 0),
      let low = span.lower?.number.rounded(decimals: 0)?.units,
      let high = span.upper?.number.rounded(decimals: 0)?.units
    else { return nil }
    let meant = (low - 1...high + 1).filter { span.contains(Fraction($0)) }
    guard let first = meant.first, let last = meant.last else { return nil }
    let text = RoundedNumber(units: first).text
    return first == last ? text : "\(text) to \(RoundedNumber(units: last).text)"
  }

  /// To as many places as it has, up to three.
  private static func number(_ number: Fraction, _ kind: ClaimKind) -> String {
    let (factor, unit) =
      switch kind {
      case .share, .percentChange, .payGap: (100, "%")
      case .points, .gap: (100, " points")
      case .likelihood: (1, " times")
      case .count, .difference, .rank: (1, "")
      }
    guard let scaled = number.times(factor) else { return "?" }
    for decimals in 0..<3 {
      guard let rounded = scaled.rounded(decimals: decimals) else { continue }
      if Fraction(units: rounded.units, decimals: decimals) == scaled {
        return rounded.text + unit
      }
    }
    return (scaled.rounded(decimals: 3)?.text ?? "?") + unit
  }
}
