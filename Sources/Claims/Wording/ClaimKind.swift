/// What a claimed number is, which decides in what words it can be said.
enum ClaimKind: Sendable, Hashable {
  /// How many, to so many decimal places.
  case count(decimals: Int)
  /// A part of a whole: shares, rates, declaration rates.
  case share
  /// What a share changed by: up or down.
  case points
  /// What a share is above or below another that is no earlier one.
  case gap
  /// A difference of counts: up or down.
  case difference(decimals: Int)
  /// A change as a part of what was there before: up or down.
  case percentChange
  /// By how much a group is paid less than another, as a part of the other's pay; below nought where
  /// it is paid more.
  case payGap
  /// How likely something is for one group, over how likely for another.
  case likelihood
  /// A place in a row from the largest to the smallest.
  case rank

  /// "a number of people or things": as messages call it.
  var noun: String {
    switch self {
    case .count: "a count"
    case .share: "a share"
    case .points: "a change of a share, in percentage points"
    case .gap: "a gap between two shares, in percentage points"
    case .difference: "a change in number"
    case .percentChange: "a change in per cent"
    case .payGap: "a pay gap"
    case .likelihood: "a relative likelihood"
    case .rank: "a rank"
    }
  }

  /// Whether it goes to one side or the other, which the words must say.
  var isSigned: Bool {
    switch self {
    case .points, .gap, .difference, .percentChange: true
    case .count, .share, .payGap, .likelihood, .rank: false
    }
  }

  /// Words that can say it, for advice.
  var examples: [String] {
    switch self {
    case .count: ["1,204", "1,204 people", "twelve", "about 1,200", "over 1,200"]
    case .share:
      ["12.4%", "12 per cent", "1 in 8", "a quarter", "just over a third", "nearly half"]
    case .points:
      [
        "up 1.5 percentage points", "fell by 2 percentage points", "3.1 percentage points lower",
        "no change",
      ]
    case .gap:
      [
        "1.5 percentage points higher", "3.1 percentage points lower",
        "about 2 percentage points below", "no difference",
      ]
    case .difference: ["up 24", "fell by 12", "31 more", "12 fewer", "no change"]
    case .percentChange: ["up 12%", "fell by 3.1%", "12% higher", "doubled", "no change"]
    case .payGap: ["2.4% lower", "5.1% more", "2.4%", "−5.1%", "98p for every £1", "no difference"]
    case .likelihood:
      ["1.8 times as likely", "twice as likely", "20% less likely", "equally likely"]
    case .rank: ["the largest group", "the second largest group", "the smallest group"]
    }
  }
}
