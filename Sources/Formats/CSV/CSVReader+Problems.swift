import Diagnostics

/// The wording of what is wrong with a CSV file.
extension CSVReader {
  func emptyFile() -> Diagnostic {
    Diagnostic(
      .csvEmpty, at: Location(path: path), "The file is empty",
      advice: "Write the names of the columns into the first line, or delete the file.")
  }

  func blankLines(first: Int, count: Int) -> Diagnostic {
    Diagnostic(
      .csvBlankLine, at: Location(path: path, line: first, column: 1),
      count == 1 ? "A blank line stands in the table" : "\(count) blank lines stand in the table",
      advice: "Delete \(count == 1 ? "it" : "them"), or put back the row that is missing. An empty "
        + "cell in a table of one column is written `\"\"`.")
  }

  func limit(at record: CSVRecord, isColumns: Bool) -> Diagnostic {
    Diagnostic(
      .csvTooLarge, at: location(record),
      isColumns
        ? "Row \(row) has more than 1,000 cells" : "The table has more than 2,000,000 cells",
      advice: "Publish totals by group, not one row for each person, and leave out what no figure "
        + "needs.")
  }

  func cellTooLarge(at record: CSVRecord) -> Diagnostic {
    Diagnostic(
      .csvTooLarge, at: location(record), "This cell holds more than 100,000 bytes",
      advice: "Shorten it. If the cell runs over many lines, look for a quotation mark too many at "
        + "its start.")
  }

  func unclosedQuote(line: Int, column: Int) -> Diagnostic {
    Diagnostic(
      .csvQuotes, at: Location(path: path, line: line, column: column),
      "The quotation mark that begins this cell is never closed",
      advice: "Add the closing `\"` at the end of the cell. A quotation mark within a quoted cell "
        + "is written twice (`\"\"`).")
  }

  func textAfterQuote(line: Int, column: Int) -> Diagnostic {
    Diagnostic(
      .csvQuotes, at: Location(path: path, line: line, column: column),
      "Text follows after the quotation mark that closes this cell",
      advice: "Put a comma there if a new cell begins. A quotation mark within a quoted cell is "
        + "written twice (`\"\"`).")
  }

  func strayQuote(line: Int, column: Int) -> Diagnostic {
    Diagnostic(
      .csvQuotes, at: Location(path: path, line: line, column: column),
      "A quotation mark stands within a cell that does not begin with one",
      advice: "Put the whole cell in quotation marks, with those inside it written twice (`\"\"`). "
        + "If a space stands before the cell's first quotation mark, delete the space.")
  }

  func ragged(count: Int, at record: CSVRecord) -> Diagnostic {
    let columnCount = columns.count
    let cells = count == 1 ? "1 cell" : "\(count) cells"
    let names = columnCount == 1 ? "1 column" : "\(columnCount) columns"
    let missing = count < columnCount && quotesNames ? columns[count] : ""
    let from = missing.isEmpty ? "column \(count + 1)" : "the column `\(missing)`"
    return Diagnostic(
      .csvRagged, at: location(record), "Row \(row) has \(cells), but the header has \(names)",
      advice: count < columnCount
        ? "Add what is missing, from \(from) on; an empty cell needs its comma too."
        : "Delete what is too much from here on. A value that holds a comma must be in double "
          + "quotes.")
  }

  func emptyName(column: Int, at record: CSVRecord) -> Diagnostic {
    Diagnostic(
      .csvHeader, at: location(record), "Column \(column) has no name in the header",
      advice: "Write its name, or delete the column with its comma in every row.")
  }

  func duplicateName(_ name: String, at record: CSVRecord, first: CSVRecord) -> Diagnostic {
    Diagnostic(
      .csvHeader, at: location(record),
      quotesNames ? "Two columns are named `\(name)`" : "Two columns have the same name",
      advice: "Rename or delete one of them.",
      related: [
        Diagnostic.Related(location: location(first), message: "The first of them is here")
      ])
  }

  /// Reports a file that a spreadsheet saved with another separator than the comma.
  func wrongSeparator(header: [CSVRecord]) -> Diagnostic? {
    guard header.count == 1, let only = header.first, !isQuoted(only) else { return nil }
    let name = text(only)
    if name.hasPrefix("sep=") {
      return Diagnostic(
        .csvSeparator, at: location(only), "The line `\(name)` is an instruction to Excel",
        advice: "Delete the line, and separate the cells by commas.")
    }
    guard let separator = name.unicodeScalars.first(where: { ";\t|".unicodeScalars.contains($0) })
    else { return nil }
    let before = name.unicodeScalars.prefix { $0 != separator }.count
    let kind =
      switch separator {
      case ";": "semicolons"
      case "\t": "tabs"
      default: "vertical bars"
      }
    return Diagnostic(
      .csvSeparator,
      at: Location(path: path, line: Int(only.line), column: Int(only.column) + before),
      "The cells are separated by \(kind), not by commas",
      advice: "Save the file again with commas as separators: in Excel as \u{201C}CSV UTF-8 (Comma "
        + "delimited)\u{201D}, in LibreOffice with the field delimiter `,`.")
  }

  func text(_ record: CSVRecord) -> String {
    CSVTable.text(raw(record), isQuoted: isQuoted(record))
  }

  private func isQuoted(_ record: CSVRecord) -> Bool {
    raw(record).first == UInt8(ascii: "\"")
  }

  private func location(_ record: CSVRecord) -> Location {
    let firstLine = raw(record).prefix { $0 != UInt8(ascii: "\n") }
    return Location(
      path: path, line: Int(record.line), column: Int(record.column),
      length: max(1, LineIndex.scalars(in: firstLine)))
  }

  private func raw(_ record: CSVRecord) -> ArraySlice<UInt8> {
    let start = Int(record.offset)
    return bytes[start..<start + Int(record.count)]
  }
}
