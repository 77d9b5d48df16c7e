import Figures

/// Writes `content.xml`: the sheets, and which cells make up their tables.
///
/// Source: OASIS, Open Document Format for Office Applications 1.2, part 1, sections 3.1 and 9.
struct SpreadsheetContent {
  private let sheets: [Sheet]
  private let names: [String]
  private var output: [UInt8] = []

  /// - Parameter names: of the sheets, as `SheetNames` makes them.
  static func bytes(of sheets: [Sheet], named names: [String]) -> [UInt8] {
    var content = SpreadsheetContent(sheets: sheets, names: names)
    content.write()
    return content.output
  }

  private init(sheets: [Sheet], names: [String]) {
    self.sheets = sheets
    self.names = names
  }

  private mutating func write() {
    print(SpreadsheetStyles.contentStart)
    print(SpreadsheetStyles.automatic(decimals: decimals))
    print("<office:body>\n<office:spreadsheet>\n")
    for (sheet, name) in zip(sheets, names) { write(sheet, name) }
    writeRanges()
    print("</office:spreadsheet>\n</office:body>\n</office:document-content>\n")
  }

  /// The counts of decimal places in use.
  private var decimals: [Int] {
    var used: Set<Int> = []
    for case .number(_, let decimals) in sheets.lazy.flatMap({ $0.rows.joined() }) {
      used.insert(decimals)
    }
    return used.sorted()
  }

  private mutating func write(_ sheet: Sheet, _ name: String) {
    print("<table:table table:name=\"\(XMLText.escaped(name))\" table:style-name=\"ta\">\n")
    if sheet.columns.isEmpty {
      print("<table:table-column table:style-name=\"wide\"/>\n")
    }
    for column in sheet.columns {
      print("<table:table-column table:style-name=\"\(column.isText ? "words" : "number")\"/>\n")
    }
    print("<table:table-row>")
    text(sheet.title, style: "Heading_20_1")
    print("</table:table-row>\n")
    for line in sheet.lines {
      print("<table:table-row>")
      text(line, style: sheet.columns.isEmpty ? "Wrapped" : "Line")
      print("</table:table-row>\n")
    }
    if !sheet.columns.isEmpty { writeTable(sheet) }
    print("</table:table>\n")
  }

  private mutating func writeTable(_ sheet: Sheet) {
    print("<table:table-header-rows>\n<table:table-row>")
    for column in sheet.columns {
      text(column.heading, style: column.isText ? "Table_20_heading" : "Number_20_heading")
    }
    print("</table:table-row>\n</table:table-header-rows>\n")
    for row in sheet.rows {
      print("<table:table-row>")
      for (column, cell) in zip(sheet.columns, row) { write(cell, isText: column.isText) }
      print("</table:table-row>\n")
    }
  }

  private mutating func write(_ cell: Sheet.Cell, isText: Bool) {
    switch cell {
    case .text(let words): text(words, style: isText ? "Wrapped" : "Marker")
    case .link(let words, let sheet):
      print("<table:table-cell table:style-name=\"Wrapped\" office:value-type=\"string\"><text:p>")
      print("<text:a xlink:type=\"simple\" xlink:href=\"#\(XMLText.escaped(address(sheet))).A1\">")
      print("\(XMLText.escaped(words))</text:a></text:p></table:table-cell>")
    case .number(let units, let decimals):
      let value = RoundedNumber(units: units, decimals: decimals)
      print("<table:table-cell table:style-name=\"n\(decimals)\" office:value-type=\"float\" ")
      print("office:value=\"\(value.machineText)\"><text:p>\(value.text)</text:p>")
      print("</table:table-cell>")
    }
  }

  private mutating func text(_ words: String, style: String) {
    if words.isEmpty {
      print("<table:table-cell table:style-name=\"\(style)\"/>")
      return
    }
    print("<table:table-cell table:style-name=\"\(style)\" office:value-type=\"string\"><text:p>")
    XMLText.append(words, to: &output)
    print("</text:p></table:table-cell>")
  }

  /// Each table as a range with a name, whose first row is its header.
  private mutating func writeRanges() {
    let tables = sheets.indices.filter { !sheets[$0].columns.isEmpty }
    guard !tables.isEmpty else { return }
    print("<table:database-ranges>\n")
    for place in tables {
      let sheet = sheets[place]
      let first = 2 + sheet.lines.count
      let corner = Self.column(sheet.columns.count - 1) + String(first + sheet.rows.count)
      let address = XMLText.escaped(address(place))
      print("<table:database-range table:name=\"Table_\(place + 1)\" ")
      print("table:target-range-address=\"\(address).A\(first):\(address).\(corner)\" ")
      print("table:contains-header=\"true\" table:display-filter-buttons=\"false\"/>\n")
    }
    print("</table:database-ranges>\n")
  }

  private func address(_ place: Int) -> String { "'\(names[place])'" }

  /// "A", "Z", "AA".
  static func column(_ place: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(place % 26)))
    return place < 26 ? letter : column(place / 26 - 1) + letter
  }

  private mutating func print(_ text: String) { output.append(contentsOf: text.utf8) }
}
