import Diagnostics
import Disclosure
package import Figures

extension FigureTable {
  /// The table as JSON: what it is, its columns, its rows.
  package func json(_ subject: FileSubject, _ publisher: FilePublisher) -> [UInt8] {
    var members = FileJSON.head(subject, publisher)
    members += [
      .init("caption", .string(caption)), FileJSON.markers(markers, meaning: meaning),
      .init(
        "rowHeading",
        .object([.init("id", .string(rowID)), .init("label", .string(rowHeading))])),
      .init("columns", .array(columns.map(\.json))),
      .init("rows", .array(rows.map { $0.json(columns) })),
    ]
    // A row on a line.
    return JSONValue.object(members).text(spreading: 2)
  }
}

extension FigureColumn {
  fileprivate var json: JSONValue {
    .object([
      .init("id", .string(id)), .init("heading", .string(heading)),
      .init("label", .string(label)), .init("unit", .string(unit.name)),
      .init("decimals", .integer(unit.decimals)), .init("role", .string(role.rawValue)),
    ])
  }
}

extension FigureUnit {
  fileprivate var name: String {
    switch self {
    case .count: "count"
    case .percentage: "per cent"
    case .points: "percentage points"
    case .times: "times"
    case .words: "words"
    }
  }
}

extension FigureRow {
  fileprivate func json(_ columns: [FigureColumn]) -> JSONValue {
    .object([
      .init("id", .string(id)), .init("label", .string(label)),
      .init("shortLabel", .string(shortLabel)), .init("depth", .integer(depth)),
      .init("total", .bool(isTotal)),
      .init("breakBefore", breakBefore.map { .string($0) } ?? .null),
      .init("cells", .array(zip(columns, cells).map { $1.json($0) })),
    ])
  }
}

extension FigureCell {
  fileprivate func json(_ column: FigureColumn) -> JSONValue {
    let words =
      column.unit == .words && number == nil && marker?.replacesValue != true
      ? JSONValue.string(text) : .null
    return .object([
      .init("column", .string(column.id)), .init("value", number?.json ?? words),
      .init("marker", FileJSON.marker(marker)), .init("text", .string(text)),
    ])
  }
}
