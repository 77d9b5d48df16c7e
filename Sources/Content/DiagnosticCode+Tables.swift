package import Diagnostics

extension DiagnosticCode {
  package static let datasetWithoutTable = DiagnosticCode(
    id: "dataset-without-table", severity: .error, title: "A dataset has no table yet",
    explanation: """
      A dataset is two files: `data/<id>.yaml` says what is counted, `data/<id>.csv` beside it \
      holds the numbers. The numbers are made by `sitegen protect` from the raw table in `private`, \
      so that small counts are withheld before anything is published.
      """)

  static let tableWithoutDataset = DiagnosticCode(
    id: "table-without-dataset", severity: .error, title: "Nothing says what a table counts",
    explanation: """
      Beside each table stands a file of the same name that ends in `.yaml`. It says who is \
      counted, when, and by what, and it holds no count itself. A raw table in `private` has its \
      file at the same place in the content folder.
      """)

  static let tableColumn = DiagnosticCode(
    id: "table-column", severity: .error, title: "The columns of a table are not those it needs",
    explanation: """
      A table has a column for each dimension of its dataset, a column `value` and a column \
      `marker`; and a column `measure` if the dataset has more than one. An export with a column \
      for each category is read as well, if the dataset says so with `layout`.
      """)

  static let tableCode = DiagnosticCode(
    id: "table-code", severity: .error, title: "A table holds a code that doesn't exist",
    explanation: """
      The columns of dimensions hold codes of the dimension's classification, and `all` for the \
      total if the dimension has one. Raw tables may also hold labels, and words that `layout` \
      explains. Words of raw tables are not repeated in messages; look them up at the place given. \
      A category that is new is added to `codes` of the classification, whose file stays when a \
      category is no longer in use.
      """)

  static let tableDuplicateCell = DiagnosticCode(
    id: "table-duplicate-cell", severity: .error, title: "Two rows are about the same cell",
    explanation: """
      For each combination of codes there is one number. With two of them nobody could tell which \
      is right.
      """)

  static let tableMissingCells = DiagnosticCode(
    id: "table-missing-cells", severity: .error, title: "A table has gaps",
    explanation: """
      Every combination of the codes that a table uses has its row, also where nobody is counted: \
      then the value is 0. Otherwise a gap could mean none, or unknown, or forgotten.
      """)

  static let tableWithoutTotal = DiagnosticCode(
    id: "table-without-total", severity: .warning,
    title: "A raw table lacks totals that its dataset names",
    explanation: """
      A dimension with `total` in the dataset has a total, and the raw table leaves it out, so that \
      the released table will have none: pages then show no base and can't work out shares of it. \
      Often the last column or row of an export was cut off. A table may do without totals: delete \
      `total` of the dimension then.
      """)

  static let tableNumber = DiagnosticCode(
    id: "table-number", severity: .error, title: "A cell for a number holds something else",
    explanation: """
      Numbers are written in digits alone: no signs, spaces, thousands separators, percentages or \
      amounts of money. What stands instead of a number, such as `[c]`, belongs into the column \
      `marker`. What the cell holds is not repeated in messages, since it may be a count that must \
      not be seen.
      """)

  static let tableMarker = DiagnosticCode(
    id: "table-marker", severity: .error, title: "A marker is unknown, or contradicts its value",
    explanation: """
      `[c]` (confidential), `[x]` (unavailable) and `[z]` (not applicable) stand instead of a \
      number. `[p]`, `[r]`, `[e]`, `[f]`, `[b]`, `[u]` and `[low]` stand beside one. A number \
      beside `[c]` would be published after all.
      """)

  static let tableBlank = DiagnosticCode(
    id: "table-blank", severity: .error, title: "A cell has neither a number nor a marker",
    explanation: """
      An empty cell could mean none, unknown or forgotten. Write 0, the number, or a marker. Where \
      an export leaves cells empty for none, `blanks: none` in the dataset's `layout` says so.
      """)

  static let rawFolder = DiagnosticCode(
    id: "raw-folder", severity: .error, title: "Raw tables can't be found",
    explanation: """
      Raw tables lie in a folder `private` beside the content folder, unless `--private` names \
      another: `private/<edition>/data/<dataset>.csv`. That folder is never published or committed.
      """)

  static let rawMisplaced = DiagnosticCode(
    id: "raw-misplaced", severity: .warning, title: "A file among the raw tables is not read",
    explanation: """
      Only files such as `private/<edition>/data/<dataset>.csv` are read. Others are left out, so \
      that a table with a misspelt place would not be released.
      """)

  /// The codes of tables.
  static let tableCodes: [DiagnosticCode] = [
    datasetWithoutTable, tableWithoutDataset, tableColumn, tableCode, tableDuplicateCell,
    tableMissingCells, tableWithoutTotal, tableNumber, tableMarker, tableBlank, rawFolder,
    rawMisplaced,
  ]
}
