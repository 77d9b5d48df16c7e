import Disclosure
import Model

extension FigureBuilder {
  /// The number of the category that `headline` names, or of the only one.
  func headline(_ scope: FigureScope) -> HeadlineNumber? {
    let only = scope.rowCodes.count == 1 ? scope.rowCodes.first : nil
    guard
      let code = declaration.headline.flatMap({ scope.rowDimension[$0.value] }) ?? only
        ?? (scope.quantity == .rate ? scope.rowDimension.total : nil)
    else { return nil }
    let codes = scope.codes(row: code.code)
    let value = scope.value(codes, of: scope.rows)
    let base = scope.base(codes, of: scope.rows)
    let unit = FigureUnit.count(decimals: 0)
    let whom = scope.whom(of: scope.rows)
    return HeadlineNumber(
      text: FigureCell(value, unit: scope.unit).text,
      label: scope.dataset.status == .provisional ? "\(code.label), provisional" : code.label,
      change: change(of: value, codes, scope),
      base: scope.quantity == .count || base.number == nil
        ? nil : "of \(FigureCell(base, unit: unit).text) \(whom)", target: target(code, scope))
  }

  /// "15% by 31 March 2028"
  private func target(_ code: TableCode, _ scope: FigureScope) -> String? {
    let target = scope.dataset.targets.first {
      $0.dimension.value == scope.rowDimension.id && $0.code.value == code.code
    }
    guard let target, scope.quantity == .share else { return nil }
    let by = target.by.map { " by \($0.value.text)" } ?? ""
    return TableWords.percentage(target.percentage) + by
  }

  private func change(of value: Figure, _ codes: [String], _ scope: FigureScope) -> String? {
    let names = [scope.dataset.key.dataset] + scope.dataset.formerly.map(\.value)
    for edition in publication.editions[..<edition].reversed() where !isHidden(edition) {
      let tables = names.compactMap { release[DatasetKey(edition: edition.id, dataset: $0)] }
      guard let table = tables.first else { continue }
      let earlier = TableFigures(table, catalogue: publication.data)
      let time =
        earlier.dataset.time.isSnapshot
        ? TableWords.time(earlier.dataset.time) : Self.year(earlier.dataset.time)
      switch DatasetChange(scope.figures, since: earlier) {
      case nil: return nil
      case .broken: return "not comparable with \(time)"
      case .comparable: break
      }
      let before = scope.value(codes, of: scope.rows, in: earlier)
      let difference = value.difference(from: before)
      guard let number = difference.number else { return nil }
      let isCount = scope.quantity == .count
      let decimals = isCount ? scope.measure.kind.decimals : DatasetTables.decimals
      guard let rounded = number.times(isCount ? 1 : 100)?.rounded(decimals: decimals) else {
        return nil
      }
      if rounded.units == 0 { return "no change since \(time)" }
      let amount = RoundedNumber(units: abs(rounded.units), decimals: decimals).text
      let points = isCount ? "" : " percentage points"
      return "\(rounded.units > 0 ? "up" : "down") \(amount)\(points) since \(time)"
    }
    return nil
  }
}
