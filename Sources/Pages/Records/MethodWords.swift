import Model

/// Sentences of the page about methods: which rules were applied, and to how many datasets.
enum MethodWords {
  /// Rules of datasets, each said once with what differs between them.
  static func rules(of datasets: [Dataset]) -> [String] {
    let withheld = datasets.filter { $0.rules.method == .suppression }
    let rounded = datasets.filter { $0.rules.method == .rounding }
    var sentences = thresholds(withheld)
    let hidden = withheld.filter { !$0.rules.showsZeros }
    if hidden.count < withheld.count {
      sentences.append(
        (hidden.isEmpty ? "A" : "In \(count(withheld.count - hidden.count)) a")
          + " count of none is shown as 0, so readers know that a withheld number is at least 1.")
    }
    if !hidden.isEmpty {
      sentences.append(
        (hidden.count == withheld.count ? "A" : "In \(count(hidden.count)) a")
          + " count of none is withheld like a small one, because it would say something about "
          + "everybody in a group.")
    }
    sentences += minimums(datasets)
    let sensitive = datasets.filter { $0.dimensions.contains(where: \.isSensitive) }
    if !sensitive.isEmpty {
      sentences.append(
        "In \(count(sensitive.count)), no group is shown to be all in the same category of "
          + "something personal, however large the group is.")
    }
    let changing = datasets.filter(\.rules.protectsChanges)
    if !changing.isEmpty {
      sentences.append(
        "In \(count(changing.count)), a small change from one date to the next is protected in the "
          + "same way as a small count.")
    }
    if !rounded.isEmpty {
      sentences.append(
        "In \(count(rounded.count)) every count is rounded to the nearest multiple of 5, and each "
          + "count is rounded in the same way wherever it stands.")
    }
    return sentences
  }

  /// Rules of tallies of answers.
  static func rules(ofAudits audits: [Dataset]) -> [String] {
    guard !audits.isEmpty else { return [] }
    let minimums = Set(audits.compactMap(\.rules.baseMinimum)).sorted().map { "\($0)" }
    var sentences: [String] = []
    if !minimums.isEmpty {
      sentences.append(
        "The answers to a question, or of a group, are shown where at least "
          + "\(Wording.list(minimums, "or")) people answered. Below that, the whole row is withheld "
          + "and the result of its section is shown instead.")
    }
    sentences.append(
      "Where everybody gave the same answer, or everybody but one, the row is withheld, too: it "
        + "would say what each person answered.")
    sentences.append(
      "A section’s result is all answers to its questions taken together. Colours are never "
        + "averaged, and a question that was not answered counts for none.")
    return sentences
  }

  /// "Counts from 1 to 4", "every count, by rounding".
  static func protected(_ rules: DisclosureRules) -> String {
    switch rules.method {
    case .rounding: "every count, rounded to multiples of 5"
    case .suppression: "counts from \(rules.showsZeros ? 1 : 0) to \(rules.threshold - 1)"
    }
  }

  private static func thresholds(_ datasets: [Dataset]) -> [String] {
    let thresholds = Set(datasets.map(\.rules.threshold)).sorted()
    if thresholds.count == 1, let only = thresholds.first {
      return ["A count below \(only) is small. The threshold is \(only) in every dataset."]
    }
    return thresholds.map { threshold in
      "In \(count(datasets.count { $0.rules.threshold == threshold })) a count below \(threshold) "
        + "is small."
    }
  }

  private static func minimums(_ datasets: [Dataset]) -> [String] {
    Set(datasets.compactMap(\.rules.baseMinimum)).sorted().map { minimum in
      "In \(count(datasets.count { $0.rules.baseMinimum == minimum })), a group of fewer than "
        + "\(minimum) is withheld as a whole."
    }
  }

  private static func count(_ number: Int) -> String { Wording.count(number, "dataset") }
}
