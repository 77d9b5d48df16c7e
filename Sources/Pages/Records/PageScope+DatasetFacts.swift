import Disclosure
import Figures
import Model
import Templates

extension PageScope {
  /// What a reader needs to know to read a table right.
  ///
  /// - Parameter figure: which shows the table with one of its comparators, or with none.
  mutating func facts(
    _ dataset: Dataset, _ population: Population?, _ figures: TableFigures?,
    of figure: ShownFigure? = nil
  ) -> [TemplateValue] {
    var facts: [(label: String, text: String)] = []
    if let population {
      facts.append(("Who is counted", population.label))
      facts.append(("Who is in and who is not", population.scope))
    }
    switch dataset.time {
    case .snapshot: facts.append(("Counted on", TableWords.time(dataset.time)))
    case .period: facts.append(("Counted over", TableWords.time(dataset.time)))
    }
    facts.append(("Source", dataset.source))
    facts.append(("Unit", dataset.unit))
    facts.append(("Percentages are of", Self.words(dataset.denominator)))
    if let figures { facts += declarations(figures) }
    facts.append(("Status", TableWords.capitalised(dataset.status.rawValue)))
    for comparator in dataset.comparators
    where figure.map({ $0.comparator?.id == comparator.id }) ?? true {
      facts.append(("Compared with", "\(comparator.label). Source: \(comparator.source)"))
    }
    for dimension in figures?.dimensions ?? [] { facts += Self.categories(dimension) }
    var values: [TemplateValue] = []
    for fact in facts { values.append(["label": .text(fact.label), "text": text(fact.text)]) }
    return values
  }

  private static func words(_ denominator: Denominator) -> String {
    switch denominator {
    case .all: "everyone counted, whether or not they told us"
    case .declared: "those who declared; “not declared” and “prefer not to say” are left out"
    }
  }

  /// "1,140 of 1,204 (94.7%) declared", for each dimension that tells.
  private func declarations(_ figures: TableFigures) -> [(label: String, text: String)] {
    let tables = DatasetTables(figures)
    guard let measure = tables.shared else { return [] }
    let decimals = measure.kind.decimals
    let everyone = figures.dimensions.map { _ in DatasetDimension.totalCode }
    return figures.dimensions.indices.filter { figures.dimensions[$0].hasUndeclared }.map { place in
      let found = figures.declarationRate(everyone, of: place, measure.id)
      let label = "Declaration rate"
      let what = TableWords.inSentence(figures.dimensions[place].label)
      guard found.rate.number != nil else {
        return (label, "For \(what), it can’t be shown: \(found.rate.percentage(decimals: 1).text)")
      }
      let (declared, all) = (
        found.declared.count(decimals: decimals).text, found.all.count(decimals: decimals).text
      )
      let rate = found.rate.percentage(decimals: DatasetTables.decimals).text
      return (label, "\(declared) of \(all) (\(rate)) declared their \(what)")
    }
  }

  /// Where categories come from, and those that are sums of others.
  private static func categories(_ dimension: TableDimension) -> [(label: String, text: String)] {
    var facts: [(label: String, text: String)] = []
    if let classification = dimension.classification, let source = classification.source {
      let version = classification.version.map { " (\($0))" } ?? ""
      facts.append(
        ("Categories", "\(dimension.label): \(classification.title)\(version), \(source)"))
    }
    for code in dimension.codes where !code.parts.isEmpty {
      let labels = code.parts.map { part in
        dimension.classification?.codes.first { $0.code == part }?.label ?? part
      }
      facts.append(("Combined category", "\(code.label): \(Wording.list(labels)) together"))
    }
    return facts
  }
}
