import Disclosure
package import Figures
import Model

extension Sheet {
  /// A dataset: a row for each combination of categories, a column for each measure.
  package init(_ figures: TableFigures, _ subject: FileSubject) {
    let measures = figures.dataset.measures
    var combinations: [[String]] = []
    var seen: Set<[String]> = []
    var flagged: Set<String> = []
    for cell in figures.table.cells {
      if seen.insert(cell.codes).inserted { combinations.append(cell.codes) }
      if case .released(_, .some) = cell.value { flagged.insert(cell.measure) }
    }
    var columns = figures.dimensions.map { Column(heading: $0.label, isText: true) }
    for measure in measures {
      columns.append(Column(heading: measure.label, isText: false))
      if flagged.contains(measure.id) {
        columns.append(Column(heading: "Marker: \(measure.label)", isText: true))
      }
    }
    let labels = figures.dimensions.map { dimension in
      Dictionary(
        dimension.codes.map { ($0.code, RowLabels.column($0, dimension.codes)) },
        uniquingKeysWith: { first, _ in first })
    }
    let rows = combinations.map { codes in
      var cells: [Cell] = zip(codes, labels).map { .text($1[$0] ?? $0) }
      for measure in measures {
        let value = figures.table[codes, measure.id] ?? .unavailable
        if let number = value.number {
          cells.append(.number(units: number, decimals: measure.kind.decimals))
        } else {
          cells.append(.text(value.marker?.text ?? ""))
        }
        if flagged.contains(measure.id) {
          cells.append(.text(value.number == nil ? "" : value.marker?.text ?? ""))
        }
      }
      return cells
    }
    let used = Set(figures.table.cells.compactMap(\.value.marker))
    self.init(
      name: subject.id, title: subject.title,
      lines: Self.lines(
        subject, notes: [subject.description] + subject.notes,
        markers: Marker.allCases.filter(used.contains)),
      columns: columns, rows: rows)
  }
}
