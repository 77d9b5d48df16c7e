import Figures
import Model

extension ClaimReader {
  /// The cells that a number is made of, its own first, then those of the table before.
  func sources(_ measure: ClaimMeasure?, earlier: TableFigures?) -> [ClaimSource] {
    var found = sources(measure, of: figures, terms.codes, .own)
    if let earlier {
      found += sources(measure, of: earlier, terms.codes, .earlier).map {
        ClaimSource(role: .earlier, figure: $0.figure, cells: $0.cells, key: $0.key)
      }
    }
    if measure == .likelihood, let place = try? sharing(), let other = terms[.comparedWith] {
      found += sources(measure, of: figures, terms.codes.replacing(place, with: other), .other)
    }
    return found
  }

  private func sources(
    _ measure: ClaimMeasure?, of figures: TableFigures, _ codes: [String], _ role: ClaimSource.Role
  ) -> [ClaimSource] {
    func source(_ codes: [String], _ measure: String, _ role: ClaimSource.Role) -> ClaimSource {
      ClaimSource(
        role: role, figure: figures.count(codes, measure), cells: cells(codes),
        key: figures.dataset.key)
    }
    switch measure {
    case .rate, .changeInRate, .likelihood:
      guard let (events, eligible) = try? rate() else { return [] }
      return [source(codes, events.id, role), source(codes, eligible.id, role)]
    case .share, .changeInShare, .gap, .shareOfAll:
      guard let place = try? sharing(), let counted = try? counted().id else { return [] }
      return [source(codes, counted, role)]
        + base(figures, codes, place, isOfAll: measure == .shareOfAll).map {
          source($0, counted, .base)
        }
    case .declarationRate, .changeInDeclarationRate:
      guard let place = try? declaring(), let counted = try? counted().id else { return [] }
      return base(figures, codes, place).map { source($0, counted, .base) }
    case .base:
      let named = terms[.of].flatMap { id in figures.dimensions.firstIndex { $0.id == id } }
      guard let place = named ?? (try? declaring()), let counted = try? counted().id else {
        return []
      }
      return base(figures, codes, place).map { source($0, counted, .base) }
    case .rank, nil, .changeInNumber, .percentChange:
      let own = measure == nil ? terms[.measure] : nil
      guard let counted = own ?? (try? counted().id) else { return [] }
      return [source(codes, counted, role)]
    }
  }

  /// The codes of the total, and of those who did not declare.
  private func base(
    _ figures: TableFigures, _ codes: [String], _ place: Int, isOfAll: Bool = false
  ) -> [[String]] {
    let undeclared =
      isOfAll || !figures.dimensions.indices.contains(place)
      ? [] : figures.dimensions[place].roots.filter { !$0.isDeclared }.map(\.code)
    return ([DatasetDimension.totalCode] + undeclared).map { codes.replacing(place, with: $0) }
  }
}
