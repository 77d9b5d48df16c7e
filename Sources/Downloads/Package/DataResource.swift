import Diagnostics
import Disclosure
package import Hashing

/// A CSV file in a data package.
package struct DataResource: Sendable {
  /// Unique in the package.
  let name: String
  /// From the folder of the package.
  let path: String
  let subject: FileSubject
  let schema: FileSchema
  let size: Int
  let digest: Digest

  package init(
    name: String, path: String, subject: FileSubject, schema: FileSchema, size: Int, digest: Digest
  ) {
    self.name = Self.name(name)
    self.path = path
    self.subject = subject
    self.schema = schema
    self.size = size
    self.digest = digest
  }

  /// With lower-case letters, digits, `-`, `.`, `_` and `/` alone.
  static func name(_ text: String) -> String {
    String(
      text.lowercased().unicodeScalars.map { scalar in
        let isAllowed =
          scalar.isASCII
          && (scalar.properties.isAlphabetic || "0123456789-._/".contains(Character(scalar)))
        return isAllowed ? Character(scalar) : "-"
      })
  }

  static func sources(_ sources: [String]) -> JSONValue {
    .array(sources.map { .object([.init("title", .string($0))]) })
  }

  var json: JSONValue {
    var members: [JSONValue.Member] = [
      .init("profile", .string("tabular-data-resource")), .init("name", .string(name)),
      .init("path", .string(path)), .init("title", .string(subject.title)),
      .init("description", .string(subject.description)), .init("format", .string("csv")),
      .init("mediatype", .string("text/csv")), .init("encoding", .string("utf-8")),
      .init("bytes", .integer(size)), .init("hash", .string("sha256:" + digest.hex)),
    ]
    if !subject.sources.isEmpty {
      members.append(.init("sources", Self.sources(subject.sources)))
    }
    members.append(
      .init(
        "schema",
        .object([
          .init("fields", .array(schema.columns.map(Self.json))),
          .init("missingValues", .array([.string("")])),
          .init("primaryKey", .array(schema.key.map { .string($0) })),
        ])))
    return .object(members)
  }

  private static func json(_ column: FileColumn) -> JSONValue {
    var type = "string"
    var constraints: JSONValue?
    switch column.kind {
    case .code(let codes, _):
      constraints = .object([
        .init("required", .bool(true)), .init("enum", .array(codes.map { .string($0) })),
      ])
    case .marker:
      constraints = .object([
        .init("enum", .array(Marker.allCases.map { .string($0.text) }))
      ])
    case .number(0), .loneNumber(0): type = "integer"
    case .number, .loneNumber: type = "number"
    case .date:
      type = "date"
      constraints = .object([.init("required", .bool(true))])
    case .words: break
    }
    var members: [JSONValue.Member] = [
      .init("name", .string(column.name)), .init("title", .string(column.title)),
      .init("description", .string(column.description)), .init("type", .string(type)),
    ]
    if let constraints { members.append(.init("constraints", constraints)) }
    return .object(members)
  }
}
