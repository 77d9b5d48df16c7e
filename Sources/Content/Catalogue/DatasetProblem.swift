import Diagnostics
import Model

/// What is wrong with a dataset by itself.
enum DatasetProblem {
  static func all(_ dataset: Dataset) -> [Diagnostic] {
    let dimensions = dataset.dimensions.map(\.id)
    let measures = dataset.measures.map(\.id)
    var found = DataProblem.twice(
      dataset.dimensions.map { Located(value: $0.id, location: $0.location) }, "dimension")
    found += DataProblem.twice(
      dataset.measures.map { Located(value: $0.id, location: $0.location) }, "measure")
    found += DataProblem.twice(
      dataset.comparators.map { Located(value: $0.id, location: $0.location) }, "comparator")
    for comparator in dataset.comparators {
      found += DataProblem.twice(comparator.shares.map(\.code), "share of the code")
    }
    let named =
      dataset.comparators.map(\.dimension) + dataset.targets.map(\.dimension)
      + [dataset.layout?.dimension].compactMap(\.self)
    for dimension in named where !dimensions.contains(dimension.value) {
      found.append(
        DataProblem.unknown(dimension, "dimension of this dataset", known: dimensions))
    }
    for percentage in dataset.publishedPercentages {
      found += self.percentage(percentage, dimensions: dimensions, measures: measures)
      found += untotalled(percentage, dataset)
    }
    if dataset.rules.showsZeros {
      found += dataset.dimensions.filter(\.isSensitive).map { sensitive($0) }
    }
    return found
  }

  static func reserved(_ id: Located<String>) -> Diagnostic {
    Diagnostic(
      .contentBadId, at: id.location, "A dimension can't be called `\(id.value)`",
      advice: "Every table has a column of this name for something else. Choose another id.")
  }

  /// Warns where a dataset protects less than the site does.
  static func laxer(_ own: DisclosureKeys, than site: DisclosureRules) -> [Diagnostic] {
    var found: [Diagnostic] = []
    func warn(_ location: Location, _ message: String) {
      found.append(
        Diagnostic(
          .disclosureLaxer, at: location, message,
          advice: "Delete the line to protect it as the rest, or write the reason into `notes`."))
    }
    if let threshold = own.threshold, threshold.value < site.threshold {
      warn(
        threshold.location,
        "The threshold \(threshold.value) is lower than the site's, which is \(site.threshold)")
    }
    if let minimum = own.baseMinimum, let usual = site.baseMinimum, minimum.value < usual {
      warn(
        minimum.location,
        "The base minimum \(minimum.value) is lower than the site's, which is \(usual)")
    }
    if let shown = own.showsZeros, shown.value, !site.showsZeros {
      warn(shown.location, "Zeros are shown here, and hidden in the rest of the site")
    }
    return found
  }

  private static func sensitive(_ dimension: DatasetDimension) -> Diagnostic {
    Diagnostic(
      .disclosureSensitiveZeros, at: dimension.location,
      "`\(dimension.id)` is sensitive, and zeros are shown",
      advice:
        "Add `disclosure:` with `zeros: hidden` below it: a published 0 would say that a whole "
        + "group is in the other categories.")
  }

  /// Dimensions that a percentage leaves to a total which the table doesn't have.
  private static func untotalled(
    _ percentage: PublishedPercentage, _ dataset: Dataset
  ) -> [Diagnostic] {
    dataset.dimensions.compactMap { dimension in
      let keys = [("of", percentage.numerator), ("among", percentage.denominator)]
        .filter { dimension.totalLabel == nil && $0.1[dimension.id] == nil }.map { "`\($0.0)`" }
      guard let first = keys.first else { return nil }
      let both = keys.count > 1
      return Diagnostic(
        .dataUnknown, at: percentage.location,
        "\(both ? "\(first) and \(keys[1]) name" : "\(first) names") no code of "
          + "`\(dimension.id)`, which has no total",
        advice: "Add `\(dimension.id):` with a code to \(both ? "both" : first), or give the "
          + "dimension a `total` in this dataset, and its table the totals: what is not named is "
          + "the total.")
    }
  }

  private static func percentage(
    _ percentage: PublishedPercentage, dimensions: [String], measures: [String]
  ) -> [Diagnostic] {
    let names = Set(percentage.numerator.keys).union(percentage.denominator.keys).sortedByBytes
    var found = names.filter { !dimensions.contains($0) }.map {
      DataProblem.unknown(
        $0, at: percentage.location, "dimension of this dataset", known: dimensions)
    }
    if let measure = percentage.measure, !measures.contains(measure) {
      found.append(
        DataProblem.unknown(
          measure, at: percentage.location, "measure of this dataset", known: measures))
    } else if percentage.measure == nil, measures.count > 1 {
      found.append(
        Diagnostic(
          .contentMissingKey, at: percentage.location,
          "A published percentage must have the key `measure` where there are several",
          advice: "Add `measure:` with one of \(measures.map { "`\($0)`" }.alternatives)."))
    }
    return found
  }
}
