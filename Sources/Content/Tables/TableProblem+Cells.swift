import Diagnostics
import Disclosure
import Formats
import Model

/// What is wrong with cells, and with those that are missing.
extension TableProblem {
  static func cellTwice(
    _ location: Location, _ codes: [String], _ measure: DatasetMeasure, first: Location,
    _ form: TableForm
  ) -> Diagnostic {
    let words = codes + (form.hasMeasureColumn ? [measure.id] : [])
    return Diagnostic(
      .tableDuplicateCell, at: location,
      "A second number for \(words.map { "`\($0)`" }.joined(separator: ", "))",
      advice: "Delete the row that is wrong. If both are parts, add them up in one row.",
      related: [Diagnostic.Related(location: first, message: "The first stands here.")])
  }

  static func noRows(_ path: String) -> Diagnostic {
    Diagnostic(
      .tableMissingCells, at: Location(path: path), "The table has no rows",
      advice: "Put the rows in, one for each combination of codes.")
  }

  static func gaps(
    _ path: String, _ examples: [[String]], count: Int, _ form: TableForm
  ) -> Diagnostic {
    let names =
      form.dataset.dimensions.map(\.id) + (form.hasMeasureColumn ? [TableColumn.measure] : [])
    let list = examples.map { codes in
      zip(names, codes).map { "\($0) `\($1)`" }.joined(separator: ", ")
    }.joined(separator: "; ")
    let rest = count - examples.count
    return Diagnostic(
      .tableMissingCells, at: Location(path: path),
      "\(count == 1 ? "1 combination has" : "\(count) combinations have") no row: \(list)"
        + (rest > 0 ? "; and \(rest) more" : ""),
      advice: form.isRaw
        ? "Add the rows; where nobody is counted, the value is 0."
        : "Release the table again with `sitegen protect`, or add the rows with a value or a "
          + "marker.")
  }

  /// A total that the dataset names and an export left out.
  ///
  /// - Parameter header: of the table.
  static func withoutTotal(of dimension: Int, _ header: Location, _ form: TableForm) -> Diagnostic {
    let found = form.dataset.dimensions[dimension]
    let name = found.totalLabel ?? DatasetDimension.totalCode
    let isColumn = form.pivot == dimension
    return Diagnostic(
      .tableWithoutTotal, at: header,
      "The table has no \(isColumn ? "column" : "rows") for \u{201C}\(name)\u{201D}, the total of "
        + "`\(found.id)`",
      advice:
        "Export the totals as well\(isColumn ? " and say with `names` which column they are" : "")"
        + ", with the code `all`; or, if there are to be none, delete `total` of `\(found.id)` in "
        + "the dataset.")
  }

  static func number(
    _ cell: CSVCell, _ fault: NumberFault, decimals: Int, isRaw: Bool
  ) -> Diagnostic {
    Diagnostic(
      .tableNumber, at: cell.location, fault.message,
      advice: fault.advice(decimals: decimals, isRaw: isRaw))
  }

  static func unknownMarker(_ cell: CSVCell) -> Diagnostic {
    let bare = cell.text.trimmed.lowercased().filter { $0.isLetter }
    let near = Marker(text: "[\(bare)]").map { "Did you mean `\($0.text)`? " } ?? ""
    return Diagnostic(
      .tableMarker, at: cell.location, "This is not a marker",
      advice: near + "Markers are " + Marker.allCases.map { "`\($0.text)`" }.joined(separator: ", ")
        + ".")
  }

  static func rawWithheld(_ cell: CSVCell) -> Diagnostic {
    Diagnostic(
      .tableMarker, at: cell.location, "`[c]` stands in a raw table",
      advice: "Export the count itself: `sitegen protect` withholds what must not be seen.")
  }

  static func valueBesideMarker(_ cell: CSVCell, _ marker: Marker) -> Diagnostic {
    Diagnostic(
      .tableMarker, at: cell.location,
      "A number stands beside `\(marker.text)`, which stands instead of one",
      advice: "Delete the number, or the marker if the number may be seen.")
  }

  static func blank(_ cell: CSVCell, marker: Marker?, _ form: TableForm) -> Diagnostic {
    if let marker {
      return Diagnostic(
        .tableBlank, at: cell.location,
        "The number is missing beside `\(marker.text)`",
        advice: "Write the number, or a marker that stands instead: `[c]`, `[x]` or `[z]`.")
    }
    let advice =
      if !form.isRaw {
        "Write 0 for none, or leave it empty with `[c]`, `[x]` or `[z]` in the column `marker`."
      } else if form.pivot != nil {
        "Write 0 for none. If every empty cell of the export means none, add `blanks: none` to the "
          + "dataset's `layout`."
      } else {
        "Write 0 for none, or `[x]` in a column `marker` if it is not known."
      }
    return Diagnostic(.tableBlank, at: cell.location, "The number is missing", advice: advice)
  }
}
