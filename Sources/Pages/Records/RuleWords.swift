import Disclosure
import Figures
import Model

/// How counts are protected, in plain words: the same on the page of a dataset and on that of the
/// methods.
enum RuleWords {
  /// What was done in a dataset, a sentence each.
  static func sentences(of dataset: Dataset, _ figures: TableFigures?) -> [String] {
    let rules = dataset.rules
    var sentences: [String] = []
    switch rules.method {
    case .rounding: sentences.append("Every count is rounded to the nearest multiple of 5.")
    case .suppression:
      sentences.append(
        "Counts from \(rules.showsZeros ? 1 : 0) to \(rules.threshold - 1) are withheld, and "
          + "others with them so that nobody can work those out.")
      sentences.append(
        rules.showsZeros
          ? "A count of none is shown as 0." : "A count of none is withheld like a small one.")
    }
    if let minimum = rules.baseMinimum {
      sentences.append("A group of fewer than \(minimum) is withheld as a whole.")
    }
    let sensitive = dataset.dimensions.indices.filter { dataset.dimensions[$0].isSensitive }
    if !sensitive.isEmpty {
      let labels = sensitive.map { place in
        figures.map { TableWords.inSentence($0.dimensions[place].label) }
          ?? dataset.dimensions[place].id
      }
      sentences.append(
        "No group is shown to be all in the same category of "
          + "\(Wording.list(labels)).")
    }
    if rules.protectsChanges {
      sentences.append(
        "A change of fewer than \(rules.threshold) from one date to the next is protected, too.")
    }
    sentences.append(
      "Percentages and differences are worked out from the numbers shown here and from no others.")
    return sentences
  }

  /// "12 of 96 numbers are withheld (12.5%)."
  static func withheld(_ table: ReleasedTable) -> String {
    let mask = Mask(table)
    if mask.withheld == 0 { return "No number of this table is withheld." }
    let verb = mask.withheld == 1 ? "is" : "are"
    return "\(Wording.text(mask.withheld)) of \(Wording.count(mask.counts, "number")) \(verb) "
      + "withheld (\(mask.share))."
  }

  /// How much of a table is withheld, as everybody can count it.
  struct Mask {
    /// Cells that hold a number or would.
    let counts: Int
    let withheld: Int

    init(_ table: ReleasedTable) {
      withheld = table.cells.count { $0.value == .withheld }
      counts = table.cells.count { $0.value.number != nil } + withheld
    }

    var share: String {
      guard let share = Fraction(Int128(withheld), over: Int128(counts)) else { return "0%" }
      return Figure.value(share).percentage(decimals: DatasetTables.decimals).text
    }
  }
}
