import Diagnostics
import Formats

/// Cells of an export that can't be understood, told by their place alone.
struct ImportFaults {
  private let header: CSVRow
  private(set) var diagnostics: [Diagnostic] = []

  /// A column that is misread as a whole would otherwise give a message for each response.
  private static let limit = 100

  init(_ header: CSVRow) { self.header = header }

  /// - Parameter row: as a spreadsheet numbers it: the header is row 1.
  mutating func add(_ place: Location, row: Int, column: Int, isGroup: Bool = false) {
    guard diagnostics.count < Self.limit else { return }
    let name = header[column].text
    let location = Location(path: place.path, line: place.line, column: place.column)
    diagnostics.append(
      isGroup
        ? ImportProblem.unknownGroup(row: row, column: name, location)
        : ImportProblem.unknownAnswer(row: row, column: name, location))
    if diagnostics.count == Self.limit { diagnostics.append(ImportProblem.more(location)) }
  }
}
