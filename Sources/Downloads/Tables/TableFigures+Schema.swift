import Disclosure
package import Figures
import Model

extension TableFigures {
  /// The columns of the dataset's file, which `ReleasedTable` writes: its dimensions' codes, the
  /// measure where it has several, the value and its marker.
  package var schema: FileSchema {
    var columns = dimensions.map { dimension in
      FileColumn(
        name: dimension.id, title: dimension.label,
        kind: .code(dimension.codes.map(\.code), list: dimension.classification?.title))
    }
    let measures = dataset.measures
    let used = Set(table.cells.compactMap(\.value.marker))
    let markers = Marker.allCases.filter(used.contains)
    if measures.count > 1 {
      columns.append(
        FileColumn(name: "measure", title: "Measure", kind: .code(measures.map(\.id), list: nil)))
    }
    let key = columns.map(\.name)
    let title = measures.count == 1 ? measures[0].label : "Value"
    let decimals = measures.map(\.kind.decimals).max() ?? 0
    columns.append(FileColumn(name: "value", title: title, kind: .number(decimals: decimals)))
    columns.append(FileColumn(name: "marker", title: "Marker", kind: .marker(used: markers)))
    return FileSchema(columns: columns, key: key)
  }
}
