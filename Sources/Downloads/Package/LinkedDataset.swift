import Diagnostics
import Model

/// What search engines for data read in a page: schema.org's `Dataset`.
///
/// Source: schema.org, Dataset and DataDownload; Google Search Central, "Dataset structured data".
package enum LinkedDataset {
  /// A file of the page.
  package struct File: Sendable {
    package let address: String
    package let mediaType: String

    package init(address: String, mediaType: String) {
      self.address = address
      self.mediaType = mediaType
    }
  }

  /// - Parameters:
  ///   - variables: what is measured: the headings of the columns of numbers.
  ///   - files: absolute addresses.
  package static func json(
    _ subject: FileSubject, variables: [String], files: [File], _ publisher: FilePublisher
  ) -> String {
    let body = JSONValue.object([
      .init("@type", .string("Organization")), .init("name", .string(publisher.name)),
      .init("url", .string(publisher.address)),
    ])
    let description = [publisher.warning, subject.description].compactMap { $0 }
    var members: [JSONValue.Member] = [
      .init("@context", .string("https://schema.org/")), .init("@type", .string("Dataset")),
      .init("name", .string(subject.title)),
      .init("description", .string(description.joined(separator: " "))),
      .init("url", .string(subject.page)), .init("creator", body), .init("publisher", body),
      .init("datePublished", .string(publisher.published.iso)),
      .init("dateModified", .string(publisher.changed.iso)),
      .init("inLanguage", .string(publisher.language)),
      .init("isAccessibleForFree", .bool(true)),
    ]
    if let licence = publisher.licence {
      members.append(.init("license", .string(licence.url.value)))
    }
    if let temporal = subject.temporal {
      members.append(.init("temporalCoverage", .string(temporal)))
    }
    members.append(.init("variableMeasured", .array(variables.map { .string($0) })))
    members.append(
      .init(
        "distribution",
        .array(
          files.map {
            .object([
              .init("@type", .string("DataDownload")),
              .init("encodingFormat", .string($0.mediaType)),
              .init("contentUrl", .string($0.address)),
            ])
          })))
    return String(decoding: JSONValue.object(members).text(spreading: 0), as: UTF8.self)
  }
}
