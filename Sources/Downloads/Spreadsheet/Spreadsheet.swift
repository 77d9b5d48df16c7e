/// An OpenDocument spreadsheet: a cover, a list of contents, notes, then a table on each sheet.
///
/// Source: Government Analysis Function, "Releasing statistics in spreadsheets". Why this writer:
/// `docs/decisions/spreadsheet.md`.
package enum Spreadsheet {
  package static let mediaType = "application/vnd.oasis.opendocument.spreadsheet"

  /// More tables than anybody opens in one file.
  package static let tableLimit = 250

  /// - Parameter tables: a sheet each.
  /// - Returns: nil without a table, with more than `tableLimit`, or when it would pass 4 GB.
  package static func bytes(
    title: String, page: String, tables: [Sheet], _ publisher: FilePublisher
  ) -> [UInt8]? {
    guard !tables.isEmpty, tables.count <= tableLimit else { return nil }
    let front = SpreadsheetFront(title: title, page: page, tables: tables, publisher: publisher)
    let names = SheetNames.unique(front.sheets.map(\.name) + tables.map(\.name))
    let sheets = front.sheets(naming: names) + tables
    var archive = ZipArchive()
    let files: [(String, [UInt8])] = [
      // First, and stored as it is, so that the kind of the file can be read without unpacking.
      ("mimetype", Array(mediaType.utf8)),
      ("META-INF/manifest.xml", Array(manifest.utf8)),
      ("content.xml", SpreadsheetContent.bytes(of: sheets, named: names)),
      ("styles.xml", SpreadsheetStyles.bytes(language: publisher.language)),
      ("meta.xml", Array(meta(title, publisher).utf8)),
    ]
    for (name, bytes) in files {
      guard archive.add(name, bytes) else { return nil }
    }
    return archive.finished()
  }

  private static var manifest: String {
    let parts = ["content.xml", "styles.xml", "meta.xml"].map {
      "<manifest:file-entry manifest:full-path=\"\($0)\" manifest:media-type=\"text/xml\"/>\n"
    }
    return SpreadsheetStyles.declaration + """
      <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" \
      manifest:version="1.2">
      <manifest:file-entry manifest:full-path="/" manifest:version="1.2" \
      manifest:media-type="\(mediaType)"/>
      \(parts.joined())</manifest:manifest>

      """
  }

  private static func meta(_ title: String, _ publisher: FilePublisher) -> String {
    SpreadsheetStyles.metaStart + """
      <office:meta>
      <meta:generator>sitegen</meta:generator>
      <dc:title>\(XMLText.escaped(title))</dc:title>
      <dc:creator>\(XMLText.escaped(publisher.name))</dc:creator>
      <meta:creation-date>\(publisher.published.iso)T00:00:00</meta:creation-date>
      <dc:date>\(publisher.changed.iso)T00:00:00</dc:date>
      <dc:language>\(XMLText.escaped(publisher.language))</dc:language>
      </office:meta>
      </office:document-meta>

      """
  }
}
