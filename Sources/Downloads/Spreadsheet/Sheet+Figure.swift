import Disclosure
package import Figures

extension Sheet {
  /// A figure's table.
  package init(_ table: FigureTable, _ subject: FileSubject) {
    var columns = [Column(heading: table.rowHeading, isText: true)]
    // A marker beside a number goes into a column of its own, so that the number stays one.
    let flagged = table.columns.indices.filter { place in
      table.rows.contains { $0.cells[place].number != nil && $0.cells[place].marker != nil }
    }
    for (place, column) in table.columns.enumerated() {
      columns.append(Column(heading: column.titleWithUnit, isText: column.unit == .words))
      if flagged.contains(place) {
        columns.append(Column(heading: "Marker: \(column.heading)", isText: true))
      }
    }
    let rows = table.rows.map { row in
      var cells: [Cell] = [.text(row.label)]
      for (place, cell) in row.cells.enumerated() {
        if let number = cell.number {
          cells.append(.number(units: number.units, decimals: number.decimals))
        } else {
          cells.append(.text(cell.marker?.text ?? cell.text))
        }
        if flagged.contains(place) {
          cells.append(.text(cell.number == nil ? "" : cell.marker?.text ?? ""))
        }
      }
      return cells
    }
    let breaks = table.rows.compactMap { row in
      row.breakBefore.map { "\(row.label) and later can’t be compared with earlier: \($0)" }
    }
    self.init(
      name: subject.id, title: subject.title,
      lines: Self.lines(
        subject, notes: [table.caption] + table.notes + breaks + subject.notes,
        markers: table.markers),
      columns: columns, rows: rows)
  }
}
