import Diagnostics
import Disclosure
import Figures

/// What the JSON files of figures and of datasets have in common.
///
/// Their shape: `docs/downloads.md`, and its schemas in `docs/schemas/`.
enum FileJSON {
  /// What the file is about and who publishes it.
  static func head(_ subject: FileSubject, _ publisher: FilePublisher) -> [JSONValue.Member] {
    [
      .init("id", .string(subject.id)), .init("title", .string(subject.title)),
      .init("description", .string(subject.description)),
      .init("page", .string(subject.page)), .init("edition", .string(publisher.edition)),
      .init("publisher", .string(publisher.name)),
      .init("fictional", .bool(publisher.isFictional)),
      .init("published", .string(publisher.published.iso)),
      .init("changed", .string(publisher.changed.iso)),
      .init("language", .string(publisher.language)),
      .init(
        "licence",
        publisher.licence.map {
          .object([.init("name", .string($0.name)), .init("url", .string($0.url.value))])
        } ?? .null),
      .init("time", subject.temporal.map { .string($0) } ?? .null),
      .init("status", .string(subject.status.rawValue)),
      .init("sources", .array(subject.sources.map { .string($0) })),
      .init("notes", .array(subject.notes.map { .string($0) })),
    ]
  }

  /// The markers in use, with what they mean.
  ///
  /// - Parameter meaning: what one says in the file’s table.
  static func markers(
    _ markers: [Marker], meaning: (Marker) -> String = \.meaning
  ) -> JSONValue.Member {
    .init(
      "markers",
      .array(
        markers.map {
          .object([.init("marker", .string($0.text)), .init("meaning", .string(meaning($0)))])
        }))
  }

  static func marker(_ marker: Marker?) -> JSONValue { marker.map { .string($0.text) } ?? .null }
}
