import Disclosure
package import Model

/// The tables of a pay gap: what its page prints and its charts draw.
package struct PayGapTables: Sendable {
  package let payGap: PayGap
  /// Oldest first; the last is the pay gap's own.
  package let years: [PayGapYear]

  /// - Parameter years: as ``PublicationIndex/years(of:edition:)`` gives them.
  package init(_ payGap: PayGap, years: [PayGapYear]) {
    self.payGap = payGap
    self.years = years
  }

  /// What a chart of a kind is drawn from: a diverging bar of gaps, the quarters as stacked bars,
  /// a line for the years; gaps for any other.
  package func table(for kind: ChartKind) -> FigureTable {
    switch kind {
    case .quarters, .stackedBar: quarters
    case .line: trend
    default: gaps
    }
  }

  /// The mean and the median gap in hourly pay: a row for each year, or, where several groups are
  /// compared, for each group.
  package var gaps: FigureTable {
    if payGap.groups.count == 1, let group = payGap.groups.first { return gaps(of: group) }
    return hourly(
      caption: "Gaps in hourly pay compared with \(payGap.comparator.called), "
        + payGap.year.asAt.value.text,
      rowHeading: "Group", rowID: "group",
      rows: payGap.groups.map { group in
        FigureRow(
          id: group.id.value, label: group.label, shortLabel: group.label,
          cells: Self.hourlyGaps.map { cell($0, group, payGap.year) })
      })
  }

  /// The mean and the median gap of a group, a row for each year.
  package func gaps(of group: PayGapGroup) -> FigureTable {
    hourly(
      caption:
        "Gaps in hourly pay between \(group.called) and \(payGap.comparator.called), \(span)",
      rowHeading: "Snapshot date", rowID: "year",
      rows: years.map { year in
        row(year, Self.hourlyGaps.map { cell($0, group, year) })
      })
  }

  /// Who is in each quarter of pay: a row for each quarter, those who are paid most first, a column
  /// for each group.
  package var quarters: FigureTable {
    let decimals = decimals(PayGapStatistic.quarters, [payGap.year])
    return FigureTable(
      caption: "Share of each quarter of pay, \(payGap.year.asAt.value.text)",
      notes: [
        "Each quarter is a quarter of the employees, ranked by hourly pay; shares are of those in it."
      ],
      rowHeading: "Quarter of pay", rowID: "quarter",
      columns: payGap.allGroups.map { group in
        FigureColumn(
          id: group.id.value, heading: group.label, label: group.label,
          unit: .percentage(decimals: decimals), role: .value)
      },
      rows: PayGapStatistic.quarters.reversed().map { quarter in
        FigureRow(
          id: quarter.rawValue, label: quarter.label, shortLabel: quarter.label,
          cells: payGap.allGroups.map { cell(quarter, $0, payGap.year) })
      })
  }

  /// The gaps over the years: mean and median where one group is compared, or else the median of
  /// each.
  package var trend: FigureTable {
    if payGap.groups.count == 1, let group = payGap.groups.first { return gaps(of: group) }
    return trend(of: .medianHourly)
  }

  /// A statistic over the years: a row for each year, a column for each group that has it.
  package func trend(of statistic: PayGapStatistic) -> FigureTable {
    let groups = statistic.isGap ? payGap.groups : payGap.allGroups
    let decimals = decimals([statistic], years)
    return FigureTable(
      caption: statistic.isGap
        ? "\(statistic.label) compared with \(payGap.comparator.called), \(span)"
        : "\(statistic.label), \(span)",
      notes: statistic.isGap ? [signs] : [], rowHeading: "Snapshot date", rowID: "year",
      columns: groups.map { group in
        FigureColumn(
          id: group.id.value, heading: group.label, label: group.label,
          unit: .percentage(decimals: decimals), role: .value)
      },
      rows: years.map { year in row(year, groups.map { cell(statistic, $0, year) }) })
  }

  // MARK: - Parts

  static let hourlyGaps: [PayGapStatistic] = [.medianHourly, .meanHourly]

  private func hourly(
    caption: String, rowHeading: String, rowID: String, rows: [FigureRow]
  ) -> FigureTable {
    let decimals = decimals(Self.hourlyGaps, years)
    return FigureTable(
      caption: caption, notes: [signs], rowHeading: rowHeading, rowID: rowID,
      columns: Self.hourlyGaps.map { statistic in
        FigureColumn(
          id: statistic.rawValue, heading: statistic.label,
          label: statistic == .medianHourly ? "Median" : "Mean",
          unit: .percentage(decimals: decimals), role: .value)
      }, rows: rows)
  }

  private func row(_ year: PayGapYear, _ cells: [FigureCell]) -> FigureRow {
    FigureRow(
      id: "\(year.asAt.value.year)", label: year.asAt.value.text,
      shortLabel: "\(year.asAt.value.year)", cells: cells)
  }

  func cell(
    _ statistic: PayGapStatistic, _ group: PayGapGroup, _ year: PayGapYear
  ) -> FigureCell {
    FigureCell(
      year.number(statistic, of: group.id.value),
      flag: year.revision == nil ? nil : .revised)
  }

  var signs: String {
    "A gap says how much less is paid than to \(payGap.comparator.called), as a percentage; below 0 "
      + "it says how much more."
  }

  /// "31 March 2023 to 31 March 2025".
  var span: String {
    guard let first = years.first, let last = years.last, years.count > 1 else {
      return payGap.year.asAt.value.text
    }
    return "\(first.asAt.value.text) to \(last.asAt.value.text)"
  }

  /// 1 if any of the numbers shows a decimal place, or else 0.
  func decimals(_ statistics: [PayGapStatistic], _ years: [PayGapYear]) -> Int {
    years.contains { year in
      year.results.contains { result in
        statistics.contains { result[$0]?.value.percentage?.showsDecimal == true }
      }
    } ? 1 : 0
  }
}
