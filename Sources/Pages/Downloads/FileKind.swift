import Downloads

/// A kind of file that stands beside a page.
enum FileKind: Sendable, Hashable {
  case csv
  /// What the columns of the CSV file are.
  case description
  case json
  /// A figure's chart.
  case picture
  /// Every table of an edition.
  case spreadsheet
  /// What every CSV file of an edition is.
  case package

  /// As readers know it.
  var format: String {
    switch self {
    case .csv: "CSV"
    case .description: "CSVW, describes the CSV"
    case .json: "JSON"
    case .picture: "SVG"
    case .spreadsheet: "OpenDocument spreadsheet"
    case .package: "Data Package, describes every CSV"
    }
  }

  var mediaType: String {
    switch self {
    case .csv: "text/csv"
    case .description: "application/csvm+json"
    case .json: "application/json"
    case .picture: "image/svg+xml"
    case .spreadsheet: Spreadsheet.mediaType
    case .package: "application/vnd.datapackage+json"
    }
  }
}
