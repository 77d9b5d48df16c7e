import Diagnostics
import Model

extension FigureBuilder {
  /// The gaps, the quarters or the trend of a pay gap, by the kind of chart.
  mutating func figure(ofPayGap id: Located<String>) -> ShownFigure? {
    let payGaps = publication.editions[edition].payGaps
    guard let payGap = payGaps.first(where: { $0.id == id.value }) else {
      diagnostics.append(
        FigureProblem.unknown(
          id, "pay gap", of: "Edition `\(editionID)`", known: payGaps.map(\.id)))
      return nil
    }
    let kind = declaration.chart.value
    guard [.divergingBar, .quarters, .line, .table].contains(kind) else {
      diagnostics.append(
        FigureProblem.unfit(
          declaration, "can't show a pay gap",
          "Choose `diverging-bar`, `quarters`, `line` or `table`."))
      return nil
    }
    let tables = PayGapTables(
      payGap,
      years: payGap.years(after: publication.predecessors(of: payGap, edition: edition)))
    if kind == .line, tables.years.count < 2 {
      diagnostics.append(
        FigureProblem.unfit(
          declaration, "shows several years, and the pay gap has one",
          "Give years before under `earlier` of the pay gap, or choose `diverging-bar`."))
      return nil
    }
    let subtitle =
      kind == .quarters
      ? "Share of each quarter of pay"
      : "Gaps in hourly pay, compared with \(payGap.comparator.called)"
    return ShownFigure(
      key: FigureKey(edition: editionID, figure: declaration.id), declaration: declaration,
      subtitle: declaration.subtitle ?? subtitle, table: tables.table(for: kind), datasets: [],
      time: .snapshot(payGap.year.asAt), headline: headline(tables))
  }

  /// The median gap in hourly pay, where one group is compared.
  private func headline(_ tables: PayGapTables) -> HeadlineNumber? {
    let payGap = tables.payGap
    guard payGap.groups.count == 1, let group = payGap.groups.first,
      declaration.chart.value != .quarters
    else { return nil }
    let cell = tables.cell(.medianHourly, group, payGap.year)
    guard cell.number != nil else { return nil }
    let change = tables.years.count > 1 ? tables.change(.medianHourly, group) : nil
    let since = tables.years.dropLast().last?.asAt.value.text ?? ""
    return HeadlineNumber(
      text: cell.text,
      label: "Median hourly pay gap between \(group.called) and \(payGap.comparator.called)",
      change: change.flatMap { change in
        change.number.map { number in
          if number.units == 0 { return "as on \(since)" }
          let size = RoundedNumber(units: abs(number.units), decimals: number.decimals).text
          return "\(number.units > 0 ? "up" : "down") \(size) percentage points from \(since)"
        }
      }, base: nil)
  }
}
