package import Diagnostics

/// Reads CSV as RFC 4180 has it, strictly: cells between commas, in double quotes where they hold
/// a comma, a quote or a line break, and as many in each row as in the header.
///
/// Beyond the RFC: lines may end in LF as well as CRLF (a line break within quotes is read as LF),
/// and a byte order mark is accepted. Spaces are kept. Blank lines at the end are nothing; others
/// are skipped with a warning, so in a table of one column an empty cell is written `""`.
package enum CSV {
  package static let columnLimit = 1_000
  package static let cellLimit = 2_000_000
  /// In bytes, with the quotes.
  package static let cellSizeLimit = 100_000

  /// Reads a CSV file whose first row names the columns.
  ///
  /// - Parameter quotesNames: whether messages may repeat the names of columns, which in a file
  ///   without a header are values.
  /// - Returns: every problem of the file, in order of position. A row with an error is left out of
  ///   the table, which then says that it is not complete. There is no table when its columns can't
  ///   be known, when a quote is never closed, or when a limit is passed.
  package static func parse(
    _ file: SourceFile, quotesNames: Bool = true
  ) -> (table: CSVTable?, diagnostics: [Diagnostic]) {
    let (text, diagnostics) = SourceText.check(file, as: .csv)
    guard let text else { return (nil, diagnostics) }
    var reader = CSVReader(text, quotesNames: quotesNames)
    reader.read()
    return (reader.table, reader.problems.diagnostics)
  }
}
