import Disclosure
package import Figures

extension FigureTable {
  /// Its file: the row's id and label, then each column with its markers beside it.
  package var schema: FileSchema {
    let names = columnNames
    var columns = [
      FileColumn(
        name: names.id, title: "\(rowHeading) (code)", kind: .code(rows.map(\.id), list: nil)),
      FileColumn(name: names.label, title: rowHeading, kind: .words),
    ]
    for (place, column) in self.columns.enumerated() {
      let name = names.columns[place]
      let used = Set(rows.compactMap { $0.cells[place].marker })
      let kind: FileColumn.Kind =
        column.unit == .words ? .words : .number(decimals: column.unit.decimals)
      columns.append(FileColumn(name: name.value, title: column.titleWithUnit, kind: kind))
      columns.append(
        FileColumn(
          name: name.marker, title: "Marker: \(column.heading)",
          kind: .marker(used: Marker.allCases.filter(used.contains))))
    }
    return FileSchema(columns: columns, key: [names.id])
  }

  /// The header of the file; no two names alike.
  private var columnNames: (id: String, label: String, columns: [(value: String, marker: String)]) {
    var taken: Set<String> = []
    func free(_ name: String) -> String {
      var free = name
      var number = 2
      while !taken.insert(free).inserted {
        free = "\(name)_\(number)"
        number += 1
      }
      return free
    }
    let id = free(rowID)
    let label = free(rowID + "_label")
    return (id, label, columns.map { (free($0.id), free($0.id + "_marker")) })
  }
}

extension FigureColumn {
  /// The heading, with the unit where the heading doesn't say it.
  var titleWithUnit: String {
    switch unit {
    case .percentage:
      heading.contains("%") || heading.contains("per cent") ? heading : heading + " (%)"
    case .points:
      heading.contains("percentage point") ? heading : heading + " (percentage points)"
    case .count, .times, .words: heading
    }
  }
}
