import Disclosure
import Model

extension PayGapTables {
  /// Everything that is published of every year: a row for each statistic of each group, a column
  /// for each year.
  package var whole: FigureTable {
    let decimals = decimals(PayGapStatistic.allCases, years)
    let statistics =
      payGap.groups.flatMap { group in PayGapStatistic.gaps.map { (group, $0) } }
      + payGap.allGroups.flatMap { group in
        ([.paidBonus] + PayGapStatistic.quarters).map { (group, $0) }
      }
    return FigureTable(
      caption: "Pay compared with \(payGap.comparator.called), \(span)",
      notes: [
        signs, "A share of a quarter is of the employees in it.",
      ],
      rowHeading: "Statistic", rowID: "statistic",
      columns: years.map { year in
        FigureColumn(
          id: "\(year.asAt.value.year)", heading: year.asAt.value.text,
          label: "\(year.asAt.value.year)", unit: .percentage(decimals: decimals), role: .value)
      },
      rows: statistics.compactMap { group, statistic in
        guard years.contains(where: { $0.number(statistic, of: group.id.value) != nil }) else {
          return nil
        }
        let label = "\(group.label): \(statistic.label.lowercased())"
        return FigureRow(
          id: "\(group.id.value)-\(statistic.rawValue)", label: label, shortLabel: label,
          cells: years.map { cell(statistic, group, $0) })
      })
  }
}
