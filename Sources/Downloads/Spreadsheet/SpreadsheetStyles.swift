/// The looks of a spreadsheet, the same in each: plain, and large enough to read.
enum SpreadsheetStyles {
  private static let spaces = """
    xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
    xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
    xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
    xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
    xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" \
    xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" \
    xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" \
    xmlns:dc="http://purl.org/dc/elements/1.1/" \
    xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.2"
    """

  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  static let contentStart = declaration + "<office:document-content \(spaces)>\n"
  static let metaStart = declaration + "<office:document-meta \(spaces)>\n"

  /// Widths of columns, and a form of numbers for each count of decimal places.
  static func automatic(decimals: [Int]) -> String {
    var text = "<office:automatic-styles>\n"
    for (name, width) in [("wide", 18), ("words", 8), ("number", 4)] {
      text += "<style:style style:name=\"\(name)\" style:family=\"table-column\">"
      text += "<style:table-column-properties style:column-width=\"\(width)cm\"/></style:style>\n"
    }
    text += "<style:style style:name=\"ta\" style:family=\"table\">"
    text += "<style:table-properties table:display=\"true\"/></style:style>\n"
    for places in decimals {
      text += "<number:number-style style:name=\"f\(places)\"><number:number "
      text += "number:decimal-places=\"\(places)\" number:min-integer-digits=\"1\" "
      text += "number:grouping=\"true\"/></number:number-style>\n"
      text += "<style:style style:name=\"n\(places)\" style:family=\"table-cell\" "
      text += "style:parent-style-name=\"Default\" style:data-style-name=\"f\(places)\">"
      text += "<style:paragraph-properties fo:text-align=\"end\"/></style:style>\n"
    }
    return text + "</office:automatic-styles>\n"
  }

  /// `styles.xml`.
  ///
  /// - Parameter language: BCP 47.
  static func bytes(language: String) -> [UInt8] {
    let parts = language.split(separator: "-")
    let words = XMLText.escaped(parts.first.map(String.init) ?? "en")
    let country = parts.dropFirst().last.map { XMLText.escaped(String($0)) } ?? "none"
    let sheet = """
      \(declaration)<office:document-styles \(spaces)>
      <office:styles>
      <style:default-style style:family="table-cell"><style:text-properties \
      style:font-name="Arial" fo:font-family="Arial, sans-serif" fo:font-size="12pt" \
      fo:language="\(words)" fo:country="\(country)"/></style:default-style>
      \(style("Default"))
      \(style("Heading_20_1", "Heading 1", text: "fo:font-size=\"16pt\" fo:font-weight=\"bold\""))
      \(style("Line"))
      \(style("Wrapped", cell: wrap))
      \(style("Marker", paragraph: end))
      \(style("Table_20_heading", "Table heading", cell: wrap, text: bold))
      \(style("Number_20_heading", "Number heading", cell: wrap, paragraph: end, text: bold))
      </office:styles>
      </office:document-styles>

      """
    return Array(sheet.utf8)
  }

  private static let wrap = "fo:wrap-option=\"wrap\" style:vertical-align=\"top\""
  private static let bold = "fo:font-weight=\"bold\""
  private static let end = "fo:text-align=\"end\""

  private static func style(
    _ name: String, _ shown: String? = nil, cell: String? = nil, paragraph: String? = nil,
    text: String? = nil
  ) -> String {
    let shown = shown.map { " style:display-name=\"\($0)\"" } ?? ""
    let parent = name == "Default" ? "" : " style:parent-style-name=\"Default\""
    let properties = [
      cell.map { "<style:table-cell-properties \($0)/>" },
      paragraph.map { "<style:paragraph-properties \($0)/>" },
      text.map { "<style:text-properties \($0)/>" },
    ]
    return "<style:style style:name=\"\(name)\"\(shown) style:family=\"table-cell\"\(parent)>"
      + properties.compactMap { $0 }.joined() + "</style:style>"
  }
}
