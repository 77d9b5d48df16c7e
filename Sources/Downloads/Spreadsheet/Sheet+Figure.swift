import Disclosure
package import Figures

extension Sheet {
  /// A figure's table.
  ///
  /// - Parameter subject: its notes begin with the table's caption.
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
    // Notes that say so already say it once.
    let breaks = table.rows.compactMap { row -> String? in
      guard let reason = row.breakBefore, !subject.notes.contains(where: { $0.contains(reason) })
      else { return nil }
      return "\(row.label) and later can’t be compared with earlier: \(reason)"
    }
    self.init(
      name: subject.id, title: subject.title,
      lines: Self.lines(
        subject, notes: subject.notes + breaks,
        markers: table.markers, meaning: table.meaning),
      columns: columns, rows: rows)
  }
}
