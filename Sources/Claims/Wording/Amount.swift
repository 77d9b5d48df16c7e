/// The number in a wording, in the form that it is written in.
enum Amount: Sendable, Hashable {
  /// Digits or words, with what they are counted in.
  case number(Numeral)
  /// "12.4%", "twelve per cent".
  case percent(Numeral)
  /// "1.5 percentage points"
  case points(Numeral)
  /// "1.8 times as likely", "twice as likely", "half as likely".
  case times(Numeral)
  /// "97p for every £1"
  case pence(Numeral)
  /// "a quarter", "two thirds".
  case part(Int, of: Int)
  /// "1 in 8", "one in eight".
  case among(Int, in: Int, isSpelled: Bool)
  /// "doubled", "trebled", "quadrupled": so many times what it was; "halved" is 0.
  case multiplied(Int)
  /// "no change"
  case noChange
  /// "no difference"
  case noDifference
  /// "equally likely"
  case equallyLikely
  /// "the second largest group"
  case rank(Rank)

  /// A number as written, in units of its last decimal place: 12.4 is 124 with one decimal.
  struct Numeral: Sendable, Hashable {
    let units: Int
    let decimals: Int
    /// In words: "twelve".
    let isSpelled: Bool

    init(_ units: Int, decimals: Int = 0, isSpelled: Bool = false) {
      self.units = units
      self.decimals = decimals
      self.isSpelled = isSpelled
    }
  }

  struct Rank: Sendable, Hashable {
    /// Counted from 1.
    let place: Int
    let isFromTop: Bool
    /// "joint largest": another has the same number.
    let isJoint: Bool

    init(_ place: Int, isFromTop: Bool, isJoint: Bool = false) {
      self.place = place
      self.isFromTop = isFromTop
      self.isJoint = isJoint
    }
  }
}
