import Disclosure
import Model

extension DatasetTables {
  /// The targets of a dimension beside the shares that they are for; nil without any.
  func targets(of place: Int) -> PrintedTable? {
    let id = dataset.dimensions[place].id
    let own = dataset.targets.filter { $0.dimension.value == id }
    guard let shared, !own.isEmpty else { return nil }
    let dimension = figures.dimensions[place]
    let rows = dimension.codes.flatMap { code in
      own.filter { $0.code.value == code.code }.map { target in
        let share = figures.share(
          dimensionTotals.replacing(place, with: code.code), of: place, shared.id)
        return PrintedTable.Row(
          label: RowLabels.column(code, dimension.codes), depth: 0, isTotal: false,
          cells: [
            share.percentage(decimals: Self.decimals),
            PrintedNumber(text: TableWords.percentage(target.percentage)),
            PrintedNumber(text: target.by?.value.text ?? "No date"),
            share.gap(to: target.percentage).points(decimals: Self.decimals),
          ])
      }
    }
    guard !rows.isEmpty else { return nil }
    let share = shareHeading(place, shared)
    return PrintedTable(
      caption: "Targets for \(name(place)), and where things stand on \(time)",
      notes: [TableWords.rounding(Self.decimals)], rowHeading: dimension.label,
      columns: [share, "Target", "To be reached by", "Difference (percentage points)"],
      rows: rows, isList: true)
  }
}
