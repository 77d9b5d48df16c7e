import Disclosure
import Model

extension DatasetTables {
  /// The shares, or the rates, of a dataset of one dimension then and now, and by how much they
  /// differ.
  func comparison(with earlier: TableFigures) -> PrintedTable? {
    let dimension = figures.dimensions[0]
    let then = DatasetTables(earlier)
    let what: String
    let value: (TableFigures, String) -> Figure
    if let shared {
      what = shareHeading(0, shared)
      value = { $0.share([$1], of: 0, shared.id) }
    } else if let (events, eligible) = rates.first {
      what = rateHeading(events, eligible)
      value = { $0.rate([$1], events: events.id, eligible: eligible.id) }
    } else {
      return nil
    }
    let shown = dimension.codes.filter { !$0.isTotal || shared == nil }
    let rows = zip(shown, RowLabels.rows(shown)).map { code, label in
      let (before, now) = (value(earlier, code.code), value(figures, code.code))
      return PrintedTable.Row(
        label: label, depth: code.depth, isTotal: code.isTotal,
        cells: [
          before.percentage(decimals: Self.decimals), now.percentage(decimals: Self.decimals),
          now.difference(from: before).points(decimals: Self.decimals),
        ])
    }
    return PrintedTable(
      caption: "\(what) by \(name(0)), \(then.time) and \(time)",
      notes: [
        TableWords.rounding(Self.decimals), "Changes are worked out before they are rounded.",
      ],
      rowHeading: dimension.label,
      columns: [then.time, time, "Change (percentage points)"], rows: rows, isList: true)
  }
}
