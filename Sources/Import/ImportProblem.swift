import Diagnostics
import Formats

/// The wording of what is wrong with an export. Names of columns that were asked for are told; what
/// stands in them, and what heads any other, never is.
enum ImportProblem {
  static func missingColumn(_ what: String, _ location: Location, _ advice: String) -> Diagnostic {
    Diagnostic(
      .importColumn, at: location, "No column holds \(what)", advice: advice)
  }

  static func secondColumn(
    _ what: String, _ header: CSVRow, _ first: Int, _ second: Int
  ) -> Diagnostic {
    Diagnostic(
      .importColumn, at: header[second].location,
      "A second column, `\(header[second].text)`, holds \(what)",
      advice: "Delete one of the two, or rename it.",
      related: [.init(location: header[first].location, message: "The first is here.")])
  }

  /// - Parameter columns: by place; what heads them may be a name.
  static func ignored(_ columns: [Int], _ location: Location) -> Diagnostic {
    let letters = columns.map(SpreadsheetColumn.letters)
    return Diagnostic(
      .importIgnored, at: location,
      columns.count == 1
        ? "Column \(letters[0]) was not read"
        : "\(columns.count) columns were not read: \(letters.joined(separator: ", "))",
      advice: "Nothing of them is kept. If one of them is a question, head it with the question's "
        + "id or text.")
  }

  static func unknownAnswer(row: Int, column: String, _ location: Location) -> Diagnostic {
    Diagnostic(
      .importAnswer, at: location,
      "In row \(row) the column `\(column)` holds something that is not an answer",
      advice: "Look it up in the export. Answers are `red`, `amber`, `green`, the labels of "
        + "`ratings`, and the words under `answers` of the questionnaire.")
  }

  static func unknownGroup(row: Int, column: String, _ location: Location) -> Diagnostic {
    Diagnostic(
      .importGroup, at: location,
      "In row \(row) the column `\(column)` doesn't name one of the smallest groups",
      advice: "Look it up in the export. It must be the code or the label of a group that has no "
        + "parts; an empty cell needs a code of the kind `not-declared`.")
  }

  static func more(_ location: Location) -> Diagnostic {
    Diagnostic(
      .importAnswer, at: location, "There are more such cells, which are not listed",
      advice: "Put these right first, and try again.")
  }

  static func tooFew(_ minimum: Int, _ path: String) -> Diagnostic {
    Diagnostic(
      .importTooFew, at: Location(path: path),
      "Fewer than \(minimum) people answered, so that nothing may be published",
      advice: "Wait for more responses, or leave this wave out. Nothing was written.")
  }

  static func unreadableTallies(_ path: String) -> Diagnostic {
    Diagnostic(
      .importExisting, at: Location(path: path),
      "The tallies that are there already can't be read, so that other waves would be lost",
      advice: "Put the file right, or move it away and import every wave again.")
  }
}
