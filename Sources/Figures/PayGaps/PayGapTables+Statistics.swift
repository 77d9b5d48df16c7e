import Disclosure
package import Model

extension PayGapTables {
  /// The six statistics of a group, but for the quarters: a column for each year and the change
  /// from the last but one to the last.
  package func statistics(of group: PayGapGroup) -> FigureTable {
    let gaps = PayGapStatistic.gaps.map { statistic in
      line(statistic, group, id: statistic.rawValue, label: statistic.label)
    }
    let shares = [group, payGap.comparator].map { of in
      line(
        .paidBonus, of, id: "\(PayGapStatistic.paidBonus.rawValue)-\(of.id.value)",
        label: "\(of.label) paid a bonus")
    }
    let decimals = decimals(PayGapStatistic.allCases, years)
    var columns = years.map { year in
      FigureColumn(
        id: "\(year.asAt.value.year)", heading: year.asAt.value.text,
        label: "\(year.asAt.value.year)", unit: .percentage(decimals: decimals), role: .value)
    }
    var notes = [signs]
    if years.count > 1 {
      columns.append(
        FigureColumn(
          id: "change",
          heading: "Change since \(years[years.count - 2].asAt.value.text) "
            + "(percentage points)", label: "Change", unit: .points(decimals: decimals),
          role: .difference))
      notes.append("Changes are worked out from the percentages as published.")
    }
    return FigureTable(
      caption: "\(group.label) compared with \(payGap.comparator.called)", notes: notes,
      rowHeading: "Statistic", rowID: "statistic", columns: columns, rows: gaps + shares)
  }

  private func line(
    _ statistic: PayGapStatistic, _ group: PayGapGroup, id: String, label: String
  ) -> FigureRow {
    var cells = years.map { cell(statistic, group, $0) }
    if years.count > 1 { cells.append(change(statistic, group)) }
    return FigureRow(id: id, label: label, shortLabel: label, cells: cells)
  }

  /// In percentage points, from the year before to the pay gap's own.
  package func change(_ statistic: PayGapStatistic, _ group: PayGapGroup) -> FigureCell {
    let last = years.suffix(2).map { $0.number(statistic, of: group.id.value) }
    guard last.count == 2 else { return FigureCell(.unavailable) }
    // Two whole numbers differ by a whole number; with one decimal place in one, by one.
    let isWhole = last.allSatisfy { $0?.percentage?.showsDecimal != true }
    return FigureCell(
      Figure(last[1]).difference(from: Figure(last[0])),
      unit: .points(decimals: isWhole ? 0 : 1))
  }
}
