/// The phrases that a claim may be made of, longer ones before what they begin with.
enum WordingPhrases {
  static let hedges: [(String, Hedge)] = Hedge.allCases.flatMap { hedge in
    hedge.phrases.map { ($0, hedge) }
  }.sorted { $0.0.utf8.count > $1.0.utf8.count }

  static let before: [(String, Wording.Direction)] = sorted(
    up: [
      "up", "up by", "rose by", "risen by", "a rise of", "increased by", "an increase of",
      "grew by", "grown by", "went up by", "gone up by",
    ],
    down: [
      "down", "down by", "fell by", "fallen by", "a fall of", "decreased by", "a decrease of",
      "dropped by", "declined by", "went down by", "gone down by",
    ])

  static let behind: [(String, Wording.Direction)] = sorted(
    up: ["up", "more", "higher", "above", "more likely"],
    down: ["down", "less", "fewer", "lower", "below", "less likely"])

  /// What each phrase for a rise is for a fall.
  static let opposites: [(up: String, down: String)] = [
    ("up", "down"), ("up by", "down by"), ("rose by", "fell by"), ("risen by", "fallen by"),
    ("a rise of", "a fall of"), ("increased by", "decreased by"),
    ("an increase of", "a decrease of"), ("grew by", "dropped by"), ("grew by", "declined by"),
    ("grown by", "fallen by"), ("went up by", "went down by"), ("gone up by", "gone down by"),
    ("more", "fewer"), ("more", "less"), ("higher", "lower"), ("above", "below"),
    ("more likely", "less likely"),
  ]

  static let noChange = [
    "no change", "unchanged", "not changed", "did not change", "has not changed",
    "have not changed", "stayed the same",
  ]

  static let noDifference = ["no difference"]

  static let equallyLikely = ["equally likely", "just as likely", "as likely"]

  static let pence = [
    "p for every £1", "p for each £1", "p in every £1", "p in the £1", "pence for every £1",
    "pence for each £1",
  ]

  static let multiplied = [
    ("halved", 0), ("doubled", 2), ("trebled", 3), ("tripled", 3), ("quadrupled", 4),
  ]

  static let largest = ["largest", "biggest", "most common", "most frequent"]
  static let smallest = ["smallest", "least common", "least frequent"]

  /// Words that mean something where they stand, so that nothing that holds them is passed over.
  static let vocabulary: Set<String> = {
    var words: Set<String> = []
    let phrases =
      hedges.map(\.0) + before.map(\.0) + behind.map(\.0) + noChange + noDifference + equallyLikely
      + multiplied.map(\.0) + largest + smallest + ["twice", "times", "percentage points"]
      + ["percentage point", "per cent", "percent", "increase", "decrease", "rise", "fall"]
    for phrase in phrases { words.formUnion(phrase.split(separator: " ").map(String.init)) }
    words.formUnion(NumberWords.units)
    words.formUnion(NumberWords.tens.dropFirst(2))
    words.formUnion(NumberWords.none)
    words.formUnion(NumberWords.parts.flatMap { [$0.word, $0.plural] })
    words.formUnion(NumberWords.ordinals)
    words.subtract(["a", "an", "the", "by", "of", "has", "have", "as", "some", "to", "at", "did"])
    return words
  }()

  private static func sorted(
    up: [String], down: [String]
  ) -> [(String, Wording.Direction)] {
    (up.map { ($0, .up) } + down.map { ($0, .down) }).sorted { $0.0.utf8.count > $1.0.utf8.count }
  }
}
