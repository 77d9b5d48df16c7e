import Disclosure
package import Model

/// Lays out the tables of a dataset: counts, and beside them what is worked out from them.
package struct DatasetTables: Sendable {
  package let figures: TableFigures
  /// Decimal places of every percentage.
  package static let decimals = 1

  let dataset: Dataset
  /// The measure that shares are taken of; nil where rates say more.
  package let shared: DatasetMeasure?
  /// Each measure of events, with those to whom they could have happened.
  package let rates: [(events: DatasetMeasure, eligible: DatasetMeasure)]

  package init(_ figures: TableFigures) {
    self.figures = figures
    dataset = figures.dataset
    let measures = dataset.measures
    var rates: [(DatasetMeasure, DatasetMeasure)] = []
    for (place, measure) in measures.enumerated() where measure.kind == .events {
      let before = measures[..<place].last { $0.kind == .eligible }
      guard let eligible = before ?? measures.first(where: { $0.kind == .eligible }) else {
        continue
      }
      rates.append((measure, eligible))
    }
    self.rates = rates
    let isCompared = !dataset.comparators.isEmpty || !dataset.targets.isEmpty
    shared =
      measures.first { $0.kind == .headcount }
      ?? (rates.isEmpty || isCompared ? measures.first : nil)
  }

  /// Every table, in order: one for one dimension; for two, rows by columns; for more, one for each
  /// combination of the categories of the others. Comparators of a crossed table stand in one of
  /// that dimension alone, and targets always in one of their own.
  package var all: [PrintedTable] {
    guard dataset.dimensions.count > 1 else {
      return [list(of: 0), targets(of: 0)].compactMap { $0 }
    }
    var tables: [PrintedTable] = []
    for place in dataset.dimensions.indices where isCompared(place) {
      let others = figures.dimensions.indices.filter { $0 != place }
      guard others.allSatisfy({ figures.dimensions[$0].total != nil }) else { continue }
      tables += [list(of: place), targets(of: place)].compactMap { $0 }
    }
    for slice in slices { tables += crossed(slice) }
    return tables
  }

  /// Against the same dataset of an earlier edition: shares, or rates where there are no shares.
  ///
  /// - Returns: nil for crossed tables.
  package func change(since earlier: TableFigures) -> PrintedTable? {
    guard dataset.dimensions.count == 1 else { return nil }
    return comparison(with: earlier)
  }

  /// Whether a dimension's shares are held against something.
  func isCompared(_ place: Int) -> Bool {
    let id = dataset.dimensions[place].id
    return dataset.comparators.contains { $0.dimension.value == id }
      || dataset.targets.contains { $0.dimension.value == id }
  }

  /// The categories of every dimension after the second, one combination after another.
  private var slices: [[TableCode]] {
    figures.dimensions.dropFirst(2).reduce([[]]) { slices, dimension in
      slices.flatMap { slice in dimension.codes.map { slice + [$0] } }
    }
  }

  /// Whether a dimension's shares are of those who declared alone.
  func isOfDeclared(_ place: Int) -> Bool {
    dataset.denominator == .declared && figures.dimensions[place].hasUndeclared
  }

  /// "Share of all employees", "Share of those who declared".
  func shareHeading(_ place: Int, _ measure: DatasetMeasure) -> String {
    "Share of " + whom(place, measure)
  }

  func whom(_ place: Int, _ measure: DatasetMeasure) -> String {
    isOfDeclared(place) ? "those who declared" : "all \(TableWords.inSentence(measure.label))"
  }

  /// "Appointed as a share of shortlisted".
  func rateHeading(_ events: DatasetMeasure, _ eligible: DatasetMeasure) -> String {
    "\(heading(events)) as a share of \(TableWords.inSentence(eligible.label))"
  }

  /// "Employees": a measure as a heading.
  func heading(_ measure: DatasetMeasure) -> String { TableWords.capitalised(measure.label) }

  func name(_ place: Int) -> String { TableWords.inSentence(figures.dimensions[place].label) }

  var time: String { TableWords.time(dataset.time) }

  /// A count as it is printed, with the marker beside it.
  func cell(_ codes: [String], _ measure: DatasetMeasure) -> PrintedNumber {
    let printed = figures.count(codes, measure.id).count(decimals: measure.kind.decimals)
    guard case .released(_, let marker?) = figures.table[codes, measure.id] else {
      return printed
    }
    return PrintedNumber(text: printed.text, marker: marker)
  }

  /// "Percentages are of the 1,140 employees who declared." and how they are rounded.
  func baseNotes(_ codes: [String], of place: Int, _ measure: DatasetMeasure) -> [String] {
    let base = figures.base(codes, of: place, measure.id)
    let number = base.count(decimals: measure.kind.decimals)
    let whom = whom(place, measure)
    let words =
      base.number == nil
      ? "Percentages are of \(whom). How many that is can’t be shown: \(number.text)."
      : "Percentages are of \(whom): \(number.text)."
    return [words, TableWords.rounding(Self.decimals)]
  }
}
