import Diagnostics

/// `datapackage.json` of an edition: every CSV file with its columns, size and hash.
///
/// Source: Frictionless Data, Data Package and Table Schema, version 1.
package enum DataPackage {
  /// - Parameters:
  ///   - id: of the edition.
  ///   - page: of the edition's data, absolute.
  package static func bytes(
    id: String, title: String, description: String, page: String, _ resources: [DataResource],
    _ publisher: FilePublisher
  ) -> [UInt8] {
    var members: [JSONValue.Member] = [
      .init("profile", .string("tabular-data-package")),
      .init("name", .string(DataResource.name(id))), .init("title", .string(title)),
      .init(
        "description",
        .string([publisher.warning, description].compactMap { $0 }.joined(separator: " "))),
      .init("homepage", .string(page)), .init("version", .string(publisher.changed.iso)),
      .init("created", .string(publisher.published.iso + "T00:00:00Z")),
      .init(
        "contributors",
        .array([
          .object([
            .init("title", .string(publisher.name)), .init("path", .string(publisher.address)),
            .init("role", .string("publisher")),
          ])
        ])),
    ]
    if let licence = publisher.licence {
      members.append(
        .init(
          "licenses",
          .array([
            .object([
              .init("path", .string(licence.url.value)), .init("title", .string(licence.name)),
            ])
          ])))
    }
    var sources: [String] = []
    for source in resources.flatMap(\.subject.sources) where !sources.contains(source) {
      sources.append(source)
    }
    if !sources.isEmpty { members.append(.init("sources", DataResource.sources(sources))) }
    members.append(.init("resources", .array(resources.map(\.json))))
    return JSONValue.object(members).text()
  }
}
