/// Words that make a measure one that could be found true or false.
enum MeasureWords {
  /// Whether a text holds a number or one of the words, whole and in any capitals.
  static func areMeasurable(_ text: String) -> Bool {
    if text.utf8.contains(where: { WordClass.isDigit($0) || $0 == UInt8(ascii: "%") }) {
      return true
    }
    let found = text.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init)
    if found.contains(where: words.contains) { return true }
    return zip(found, found.dropFirst()).contains { pairs.contains($0 + " " + $1) }
  }

  static let words: Set<String> = [
    // Change
    "increase", "increases", "increased", "increasing", "decrease", "decreases", "decreased",
    "reduce", "reduces", "reduced", "reduction", "rise", "rises", "fall", "falls", "fewer", "more",
    "less", "higher", "lower", "faster", "narrow", "narrows", "narrowed", "narrower", "double",
    "doubled", "halve", "halved", "grow", "grows", "growth",
    // Extent
    "all", "every", "each", "none", "majority", "minimum", "maximum", "half", "quarter", "third",
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve",
    "no", "nobody", "never", "always", "once", "twice", "within",
    "week", "weeks", "month", "months", "year", "years", "days", "weekly", "monthly", "quarterly",
    "annual", "annually", "yearly",
    // Counting
    "rate", "rates", "number", "numbers", "percentage", "percent", "proportion", "share", "score",
    "scores", "count", "ratio", "gap", "gaps", "total", "uptake", "attendance", "turnover",
    "completion", "target", "targets", "benchmark", "level", "levels", "representation", "survey",
    "declaration",
    // Something is there
    "published", "publish", "delivered", "completed", "complete", "trained", "agreed", "approved",
    "adopted", "launched", "established", "implemented", "introduced", "appointed", "recruited",
    "reviewed", "reported", "signed", "achieved", "awarded", "accredited", "accreditation",
    "embedded", "created", "updated", "issued", "held", "met", "running", "live",
  ]

  private static let pairs: Set<String> = [
    "in place", "at least", "at most", "no more", "per cent", "set up", "carried out", "in use",
  ]
}
