import Diagnostics
import Disclosure

/// The description of a CSV file that stands beside it as `<file>-metadata.json`.
///
/// Source: "Metadata Vocabulary for Tabular Data", W3C Recommendation, 17 December 2015.
package enum CSVWMetadata {
  /// - Parameter file: the name of the CSV file, in the same folder.
  package static func bytes(
    of file: String, _ subject: FileSubject, _ schema: FileSchema, _ publisher: FilePublisher
  ) -> [UInt8] {
    var members: [JSONValue.Member] = [
      .init(
        "@context",
        .array([
          .string("http://www.w3.org/ns/csvw"),
          .object([.init("@language", .string(publisher.language))]),
        ])),
      .init("url", .string(file)),
      .init("dc:title", .string(subject.title)),
      .init("dc:description", .string(subject.description)),
      .init("dc:publisher", .string(publisher.name)),
      .init("dc:issued", .string(publisher.published.iso)),
      .init("dc:modified", .string(publisher.changed.iso)),
      .init("dc:language", .string(publisher.language)),
      .init("dc:isPartOf", .string(publisher.edition)),
      .init("dc:relation", .object([.init("@id", .string(subject.page))])),
    ]
    if let licence = publisher.licence {
      members.append(
        .init("dc:license", .object([.init("@id", .string(licence.url.value))])))
    }
    if let temporal = subject.temporal {
      members.append(.init("dc:temporal", .string(temporal)))
    }
    if !subject.sources.isEmpty {
      members.append(.init("dc:source", .array(subject.sources.map { .string($0) })))
    }
    let notes = [publisher.warning].compactMap { $0 } + subject.notes
    if !notes.isEmpty {
      let comments = notes.map { JSONValue.object([.init("schema:text", .string($0))]) }
      members.append(.init("notes", .array(comments)))
    }
    members.append(.init("dialect", dialect))
    members.append(.init("tableSchema", json(schema)))
    return JSONValue.object(members).text()
  }

  private static let dialect = JSONValue.object([
    .init("encoding", .string("utf-8")), .init("lineTerminators", .string("\n")),
    .init("header", .bool(true)), .init("delimiter", .string(",")),
    .init("quoteChar", .string("\"")), .init("doubleQuote", .bool(true)),
  ])

  private static func json(_ schema: FileSchema) -> JSONValue {
    let names = names(schema)
    let columns = zip(schema.columns, names).map { column, name in json(column, name) }
    let keys = zip(schema.columns, names).filter { schema.key.contains($0.0.name) }.map(\.1)
    return .object([
      .init("columns", .array(columns)), .init("primaryKey", .array(keys.map { .string($0) })),
    ])
  }

  private static func json(_ column: FileColumn, _ name: String) -> JSONValue {
    // The header comes first: it is what a reader of the file compares.
    let titles: [JSONValue] =
      column.name == column.title
      ? [.string(column.name)] : [.string(column.name), .string(column.title)]
    var members: [JSONValue.Member] = [
      .init("name", .string(name)), .init("titles", .array(titles)),
      .init("dc:description", .string(column.description)),
      .init("datatype", datatype(column.kind)),
    ]
    switch column.kind {
    case .code, .date: members.append(.init("required", .bool(true)))
    case .words, .number, .loneNumber, .marker: members.append(.init("null", .string("")))
    }
    return .object(members)
  }

  private static func datatype(_ kind: FileColumn.Kind) -> JSONValue {
    switch kind {
    case .words: .string("string")
    case .date: .string("date")
    case .number(0), .loneNumber(0): .string("integer")
    case .number(let decimals), .loneNumber(let decimals):
      .object([
        .init("base", .string("decimal")),
        .init("format", .string("0." + String(repeating: "#", count: decimals))),
      ])
    case .code(let codes, _): choice(codes)
    case .marker: choice(Marker.allCases.map(\.text))
    }
  }

  /// One of several texts, as a regular expression.
  private static func choice(_ texts: [String]) -> JSONValue {
    let patterns = texts.map { text in
      var pattern = ""
      for character in text {
        if "\\^$.|?*+()[]{}/-".contains(character) { pattern.append("\\") }
        pattern.append(character)
      }
      return pattern
    }
    return .object([
      .init("base", .string("string")),
      .init("format", .string(patterns.joined(separator: "|"))),
    ])
  }

  /// Names that can stand in an address: letters, digits and `_`, no two alike.
  private static func names(_ schema: FileSchema) -> [String] {
    var taken: Set<String> = []
    return schema.columns.map { column in
      let bytes = column.name.utf8.map { byte in
        let isPlain =
          (0x30...0x39).contains(byte) || (0x41...0x5a).contains(byte)
          || (0x61...0x7a).contains(byte)
        return isPlain ? byte : UInt8(ascii: "_")
      }
      // A name that begins with `_` is reserved.
      var name = String(decoding: bytes, as: UTF8.self)
      if name.hasPrefix("_") || name.isEmpty { name = "c" + name }
      var free = name
      var number = 2
      while !taken.insert(free).inserted {
        free = "\(name)_\(number)"
        number += 1
      }
      return free
    }
  }
}
