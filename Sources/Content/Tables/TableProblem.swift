import Diagnostics
import Disclosure
import Formats
import Model

/// The wording of what is wrong with a table. Words of raw tables are not repeated, nor is anything
/// from a cell for numbers.
enum TableProblem {
  /// Whether a word surely holds no number that has slipped out of its column.
  private static func isQuotable(_ text: String) -> Bool { !text.contains(where: \.isNumber) }

  // MARK: - Columns

  /// - Parameter hasNumbers: whether the first row holds numbers, so that it is none of headings.
  static func noHeader(
    _ location: Location, hasNumbers: Bool, _ form: TableForm
  ) -> Diagnostic {
    let first = "`\(header(form))`"
    return Diagnostic(
      .tableColumn, at: location,
      "The first row doesn't name the columns of the dataset `\(form.dataset.key.dataset)`",
      advice: (hasNumbers
        ? "Put a first row above it, as in \(first). "
        : "Change it to \(first)"
          + (form.isRaw
            ? ", or say with `names` in the dataset's `layout` which heading means which of these. "
            : ". "))
        + "If each row is one person, delete the file, and export counts by group.")
  }

  /// - Parameters:
  ///   - place: of the column in the table.
  ///   - missing: a column that is missing and has a similar name.
  static func unknownColumn(
    _ cell: CSVCell, _ place: Int, near missing: String?, _ form: TableForm
  ) -> Diagnostic {
    let text = cell.text.trimmed
    let categories = form.pivot.map { form.words[$0].codes } ?? []
    let known = form.required.map(form.name) + categories
    let near =
      (missing ?? Suggestion.nearest(to: text, in: categories)).map { "Did you mean `\($0)`? " }
      ?? ""
    let advice: String
    if form.pivot != nil, CodeWords.folded(text) == TableColumn.value {
      advice =
        "The dataset's `layout` says that categories are columns. If each row is one cell, "
        + "delete `columns` of the `layout`."
    } else if let pivot = form.pivot {
      advice =
        near + "If it is a category of `\(form.dataset.dimensions[pivot].id)`, say which with "
        + "`names` in the dataset's `layout`; if each row is one cell, delete `columns` of the "
        + "`layout`; otherwise delete the column."
    } else if text == TableColumn.measure {
      advice = "The dataset has one measure, so delete the column."
    } else {
      advice =
        near + "The columns are \(DataProblem.some(known, most: 12))"
        + (form.isRaw
          ? ". What the export calls them goes under `names` in the dataset's `layout`; if it has a "
            + "column for each category, `columns` says of which dimension."
          : ". Delete the column, or add the dimension to the dataset.")
    }
    return Diagnostic(
      .tableColumn, at: cell.location,
      // The heading of a raw table may be somebody's name.
      !form.isRaw && isQuotable(text)
        ? "The dataset has no column `\(text.oneLine)`"
        : "The heading of column \(SpreadsheetColumn.letters(place)) is none of the dataset's",
      advice: advice)
  }

  static func columnTwice(_ cell: CSVCell, _ name: String, first: Location) -> Diagnostic {
    Diagnostic(
      .tableColumn, at: cell.location, "A second column for `\(name)`",
      advice: "Delete one of the two.",
      related: [Diagnostic.Related(location: first, message: "This is the first.")])
  }

  static func missingColumn(_ name: String, _ location: Location, _ form: TableForm) -> Diagnostic {
    Diagnostic(
      .tableColumn, at: location, "The column `\(name)` is missing",
      advice: name == TableColumn.value
        ? "Name the column of numbers `value`. If each row is one person, delete the file, and "
          + "export counts by group."
        : "Add it, so that the first row is `\(header(form))`, for example.")
  }

  static func noCategories(_ location: Location, _ form: TableForm) -> Diagnostic {
    let dimension = form.pivot.map { form.dataset.dimensions[$0].id } ?? ""
    return Diagnostic(
      .tableColumn, at: location, "No column is a category of `\(dimension)`",
      advice: "The dataset's `layout` says that there is one for each. Say with `names` what the "
        + "columns mean, or delete `columns` of the `layout` if each row is one cell.")
  }

  private static func header(_ form: TableForm) -> String {
    var names = form.required.map(form.name)
    if let pivot = form.pivot { names += form.words[pivot].codes.prefix(3) }
    return names.joined(separator: ",")
  }

  // MARK: - Codes

  static func unknownCode(_ cell: CSVCell, of dimension: Int, _ form: TableForm) -> Diagnostic {
    let words = form.words[dimension]
    let id = form.dataset.dimensions[dimension].id
    let text = cell.text.trimmed
    let advice: String
    if text == DatasetDimension.totalCode {
      advice =
        "`all` is the total, and this dimension has none: add `total` to it in the dataset, or "
        + "delete the row."
    } else if text.isEmpty {
      advice = "Write a code; `all` is the total."
    } else {
      let near = Suggestion.nearest(to: text, in: words.codes.prefix(300))
      advice =
        (near.map { "Did you mean `\($0)`? " } ?? "")
        + "Known: \(DataProblem.some(words.codes, most: 8))."
        + (form.isRaw
          ? " If it is what the export calls one of them, use the code, or explain the word with "
            + "`names` in the dataset's `layout`." : "")
        + addition(to: form.dataset.dimensions[dimension])
    }
    let message =
      if text.isEmpty {
        "The code of `\(id)` is missing"
      } else if form.isRaw || !isQuotable(text) {
        "This is not a code of `\(id)`"
      } else {
        "`\(text.oneLine)` is not a code of `\(id)`"
      }
    return Diagnostic(.tableCode, at: cell.location, message, advice: advice)
  }

  /// Where a new code goes. The classifications of audits are in no file of their own.
  private static func addition(to dimension: DatasetDimension) -> String {
    let id = dimension.classification.value
    guard !id.contains(":") else { return "" }
    return " If it is a new one, add it to `codes` in `classifications/\(id).yaml`."
  }

  static func severalCodes(_ cell: CSVCell, of dimension: Int, _ form: TableForm) -> Diagnostic {
    Diagnostic(
      .tableCode, at: cell.location,
      "Several codes of `\(form.dataset.dimensions[dimension].id)` have this label",
      advice: "Write the code itself instead of the label.")
  }

  static func unknownMeasure(_ cell: CSVCell, _ form: TableForm) -> Diagnostic {
    let known = form.dataset.measures.map(\.id)
    let near = Suggestion.nearest(to: cell.text.trimmed, in: known)
    return Diagnostic(
      .tableCode, at: cell.location, "This is not a measure of the dataset",
      advice: (near.map { "Did you mean `\($0)`? " } ?? "")
        + "Its measures are \(DataProblem.some(known, most: 8)).")
  }
}
