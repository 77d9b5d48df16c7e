package import Diagnostics

extension DiagnosticCode {
  static let csvEmpty = DiagnosticCode(
    id: "csv-empty", severity: .error, title: "A CSV file is empty",
    explanation: """
      The first line of a CSV file names its columns, and each further line is a row. A file \
      without any line holds no table.
      """)

  static let csvBlankLine = DiagnosticCode(
    id: "csv-blank-line", severity: .warning, title: "A blank line stands in a CSV file",
    explanation: """
      Blank lines before or between rows are skipped, but may show that a row has been lost. Blank \
      lines at the end of the file do no harm.
      """)

  static let csvQuotes = DiagnosticCode(
    id: "csv-quotes", severity: .error, title: "Quotation marks in a CSV file are out of place",
    explanation: """
      A cell that holds a comma, a line break or a quotation mark begins and ends with a double \
      quotation mark, and those inside it are written twice. Spreadsheets do so by themselves; \
      the mistake comes from editing by hand.
      """)

  static let csvRagged = DiagnosticCode(
    id: "csv-ragged-row", severity: .error, title: "A row has more or fewer cells than the header",
    explanation: """
      Every row has one cell for each column of the header, or values would stand in the wrong \
      column. An empty cell keeps its comma. A value that holds a comma must be in double quotes.
      """)

  static let csvHeader = DiagnosticCode(
    id: "csv-header", severity: .error, title: "A column has no name, or two have the same",
    explanation: """
      Columns are found by their names in the first line, so each needs one of its own.
      """)

  static let csvSeparator = DiagnosticCode(
    id: "csv-separator", severity: .error, title: "Cells are not separated by commas",
    explanation: """
      Spreadsheets in some languages save CSV files with semicolons or tabs. Only commas are read, \
      since guessing would sooner or later guess wrongly.
      """)

  static let csvTooLarge = DiagnosticCode(
    id: "csv-too-large", severity: .error, title: "A CSV file has too many columns or cells",
    explanation: """
      At most 1,000 columns, 2,000,000 cells and 100,000 bytes in one cell are read. Published data \
      are totals by group and stay far below; more suggests an export of personal records, which \
      must not be in the content folder.
      """)

  package static let csvCodes: [DiagnosticCode] = [
    csvEmpty, csvBlankLine, csvQuotes, csvRagged, csvHeader, csvSeparator, csvTooLarge,
  ]
}
