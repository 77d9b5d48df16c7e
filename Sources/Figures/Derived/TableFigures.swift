package import Disclosure
package import Model

/// What can be worked out from one released table, and from nothing else.
///
/// Codes are given in the order of the dimensions, as `ReleasedTable` has them.
package struct TableFigures: Sendable {
  package let table: ReleasedTable
  package let dimensions: [TableDimension]
  private let trees: [CodeTree]
  private let decimals: [String: Int]

  package init(_ table: ReleasedTable, catalogue: DataCatalogue) {
    self.table = table
    var used = [Set<String>](repeating: [], count: table.dataset.dimensions.count)
    for cell in table.cells {
      for (place, code) in cell.codes.enumerated() where used.indices.contains(place) {
        used[place].insert(code)
      }
    }
    var dimensions: [TableDimension] = []
    for (place, dimension) in table.dataset.dimensions.enumerated() {
      let classification = catalogue.classifications.first {
        $0.id == dimension.classification.value
      }
      dimensions.append(
        TableDimension(dimension, classification: classification, used: used[place]))
    }
    self.dimensions = dimensions
    trees = dimensions.map { CodeTree($0.classification) }
    decimals = Dictionary(
      table.dataset.measures.map { ($0.id, $0.kind.decimals) }, uniquingKeysWith: { a, _ in a })
  }

  package var dataset: Dataset { table.dataset }

  /// A count. What the table has no cell for is the sum of the categories below it, where the table
  /// has all of them.
  package func count(_ codes: [String], _ measure: String) -> Figure {
    if let value = table[codes, measure] {
      return Figure(value, decimals: decimals[measure] ?? 0)
    }
    for place in dimensions.indices where codes.indices.contains(place) {
      guard dimensions[place][codes[place]] == nil else { continue }
      let below =
        codes[place] == DatasetDimension.totalCode
        ? dimensions[place].roots.map(\.code) : trees[place].children(of: codes[place])
      guard !below.isEmpty else { return .unavailable }
      return Figure.sum(below.map { count(codes.replacing(place, with: $0), measure) })
    }
    return .unavailable
  }

  /// Those of whom shares are taken, within the other codes: everyone, or those who declared.
  ///
  /// - Parameter dimension: the place of the dimension whose categories share.
  package func base(_ codes: [String], of dimension: Int, _ measure: String) -> Figure {
    let all = count(codes.replacing(dimension, with: DatasetDimension.totalCode), measure)
    let (declared, undeclared) = (
      dimensions[dimension].roots.filter(\.isDeclared),
      dimensions[dimension].roots.filter { !$0.isDeclared }
    )
    guard dataset.denominator == .declared, !undeclared.isEmpty else { return all }
    func sum(_ roots: [TableCode]) -> Figure {
      Figure.sum(roots.map { count(codes.replacing(dimension, with: $0.code), measure) })
    }
    let rest = all.difference(from: sum(undeclared)).unlessNegative
    guard !declared.isEmpty else { return rest }
    let whole = sum(declared)
    // Rounded counts don't add up to the rounded total: there the parts go first.
    if dataset.rules.method == .rounding, whole.number != nil { return whole }
    return rest.number == nil && whole.number != nil ? whole : rest
  }

  /// The share of a category within the other codes.
  ///
  /// Where shares are of those who declared, others have none.
  package func share(_ codes: [String], of dimension: Int, _ measure: String) -> Figure {
    if dataset.denominator == .declared, dimensions[dimension].hasUndeclared,
      dimensions[dimension][codes[dimension]]?.isDeclared == false
    {
      return .notApplicable
    }
    return count(codes, measure).ratio(to: base(codes, of: dimension, measure))
  }

  /// How many declared, of all; `[z]` where the table doesn't tell.
  package func declarationRate(
    _ codes: [String], of dimension: Int, _ measure: String
  ) -> (declared: Figure, all: Figure, rate: Figure) {
    let all = count(codes.replacing(dimension, with: DatasetDimension.totalCode), measure)
    guard dimensions[dimension].hasUndeclared else { return (.notApplicable, all, .notApplicable) }
    let undeclared = dimensions[dimension].roots.filter { !$0.isDeclared }
    let declared = all.difference(
      from: Figure.sum(
        undeclared.map { count(codes.replacing(dimension, with: $0.code), measure) })
    ).unlessNegative
    return (declared, all, declared.ratio(to: all))
  }

  /// How often something happened to those to whom it could have.
  package func rate(_ codes: [String], events: String, eligible: String) -> Figure {
    count(codes, events).ratio(to: count(codes, eligible))
  }

  /// How likely something is for one group, over how likely it is for another.
  package func relativeLikelihood(_ likelihood: RelativeLikelihood) -> Figure {
    func rate(_ codes: [String]) -> Figure {
      self.rate(codes, events: likelihood.events, eligible: likelihood.eligible)
    }
    return rate(likelihood.group).ratio(to: rate(likelihood.comparedWith))
  }
}

extension Figure {
  /// Nobody can be counted less than not at all, which rounded counts may seem to say.
  fileprivate var unlessNegative: Figure {
    if let number, number.numerator < 0 { .unavailable } else { self }
  }
}

extension [String] {
  /// The same codes with another in one place.
  package func replacing(_ place: Int, with code: String) -> [String] {
    var codes = self
    if codes.indices.contains(place) { codes[place] = code }
    return codes
  }
}
