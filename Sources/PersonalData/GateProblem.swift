import Diagnostics
import Formats

/// The wording of what stops a table. Never repeats a value.
enum GateProblem {
  private static let advice =
    "Records of single people must not be published. Make totals by group from this file, and put"
    + " those in its place."

  static func column(_ column: ColumnProfile, at index: Int, of kind: PersonalKind) -> Diagnostic {
    Diagnostic(
      .personalDataColumn, at: column.location,
      "\(title(column, index)) seems to hold \(kind.noun) in each row", advice: advice)
  }

  static func value(
    _ column: ColumnProfile, at index: Int, _ found: ColumnProfile.Found
  ) -> Diagnostic {
    Diagnostic(
      .personalDataValue, at: found.location,
      "\(title(column, index)) holds what looks like \(found.kind.noun)", advice: advice)
  }

  static func rows(
    in table: CSVTable, _ columns: [ColumnProfile], _ reason: RowShape.Reason
  ) -> Diagnostic {
    let why: String
    var location = table.header.location
    switch reason {
    case .numbered(let index):
      location = columns[index].location
      why = "\(name(columns[index], index)) tells the rows apart, and no column counts anything"
    case .nothingCounted: why = "no column counts anything, and rows are repeated"
    case .onesRepeated: why = "each row counts one at most, and rows are repeated"
    }
    return Diagnostic(
      .personalDataRows, at: location, "This file seems to have a row for each person: \(why)",
      advice: advice)
  }

  /// To begin a sentence.
  private static func title(_ column: ColumnProfile, _ index: Int) -> String {
    column.name.map { "The column `\($0)`" } ?? "Column \(SpreadsheetColumn.letters(index))"
  }

  /// Within a sentence.
  private static func name(_ column: ColumnProfile, _ index: Int) -> String {
    column.name.map { "the column `\($0)`" } ?? "column \(SpreadsheetColumn.letters(index))"
  }
}
