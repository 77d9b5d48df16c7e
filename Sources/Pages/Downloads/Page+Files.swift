extension Page {
  /// Where a file beside the page lies below the site's folder: `2026/data/workforce/workforce.csv`,
  /// `2026/data/2026.ods`, `2026/datapackage.json`.
  func path(of kind: FileKind) -> String {
    let folder = address.path.dropFirst()
    let parts = folder.split(separator: "/")
    let (edition, name) = (parts.first ?? "", parts.last ?? "")
    return switch kind {
    case .csv: "\(folder)\(name).csv"
    case .description: "\(folder)\(name).csv-metadata.json"
    case .json: "\(folder)\(name).json"
    case .picture: "\(folder)\(name).svg"
    case .spreadsheet: "\(folder)\(edition).ods"
    case .package: "\(edition)/datapackage.json"
    }
  }

  /// Every file beside the page.
  var filePaths: [String] { files.map(path) }
}
