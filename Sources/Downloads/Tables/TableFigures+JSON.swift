import Diagnostics
import Disclosure
package import Figures
import Model

extension TableFigures {
  /// The released table as JSON: what it is, its dimensions and their codes, its measures, its
  /// cells in the order of the CSV file.
  package func json(_ subject: FileSubject, _ publisher: FilePublisher) -> [UInt8] {
    let used = Set(table.cells.compactMap(\.value.marker))
    var members = FileJSON.head(subject, publisher)
    members += [
      .init("unit", .string(dataset.unit)),
      FileJSON.markers(Marker.allCases.filter(used.contains)),
      .init("dimensions", .array(dimensions.map(\.json))),
      .init("codes", .array(dimensions.flatMap { $0.codes.map($0.json) })),
      .init("measures", .array(dataset.measures.map(\.json))),
      .init("cells", .array(table.cells.map(json))),
    ]
    // A code or a cell on a line.
    return JSONValue.object(members).text(spreading: 2)
  }

  private func json(_ cell: ReleasedCell) -> JSONValue {
    let decimals = dataset.measures.first { $0.id == cell.measure }?.kind.decimals ?? 0
    let number = cell.value.number.map { RoundedNumber(units: $0, decimals: decimals).json }
    return .object(
      zip(dimensions, cell.codes).map { .init($0.id, .string($1)) } + [
        .init("measure", .string(cell.measure)), .init("value", number ?? .null),
        .init("marker", FileJSON.marker(cell.value.marker)),
      ])
  }
}

extension TableDimension {
  fileprivate var json: JSONValue {
    let list: JSONValue =
      classification.map { list in
        .object([
          .init("id", .string(list.id)), .init("title", .string(list.title)),
          .init("version", list.version.map { .string($0) } ?? .null),
          .init("source", list.source.map { .string($0) } ?? .null),
        ])
      } ?? .null
    return .object([
      .init("id", .string(id)), .init("label", .string(label)), .init("classification", list),
    ])
  }

  fileprivate func json(_ code: TableCode) -> JSONValue {
    .object([
      .init("dimension", .string(id)), .init("code", .string(code.code)),
      .init("label", .string(code.label)),
      .init("parent", code.parent.map { .string($0) } ?? .null),
      .init("sumOf", .array(code.parts.map { .string($0) })),
      .init("total", .bool(code.isTotal)), .init("declared", .bool(code.isDeclared)),
    ])
  }
}

extension DatasetMeasure {
  fileprivate var json: JSONValue {
    .object([
      .init("id", .string(id)), .init("label", .string(label)),
      .init("kind", .string(kind.rawValue)), .init("decimals", .integer(kind.decimals)),
    ])
  }
}
