import Diagnostics

/// The wording of what is wrong with a payroll or a file of the service. Names of columns and
/// numbers of rows are told, what stands in a row never is.
enum PayGapImportProblem {
  static func cell(
    row: Int, column: String, _ what: String, _ location: Location
  ) -> Diagnostic {
    Diagnostic(
      .importPay, at: location, "In row \(row) the column `\(column)` \(what)",
      advice: "Look it up in the file. Pay is written in pounds with at most six decimal places, "
        + "such as `15.38`; yes and no as such; groups as the pay gap's file calls them; percentages "
        + "with at most one decimal place.")
  }

  static func more(_ location: Location) -> Diagnostic {
    Diagnostic(
      .importPay, at: location, "There are more such rows, which are not listed",
      advice: "Put these right first, and try again.")
  }

  static func ignored(_ names: [String], _ location: Location) -> Diagnostic {
    let list = names.map { "`\($0)`" }.joined(separator: ", ")
    return Diagnostic(
      .importIgnored, at: location,
      names.count == 1 ? "A column was not read: \(list)" : "These columns were not read: \(list)",
      advice: "Nothing of them is kept. Leave out of an extract what no figure needs.")
  }

  static func onlyMenAndWomen(_ location: Location) -> Diagnostic {
    Diagnostic(
      .importEmployer, at: location,
      "A file of the government's service compares women with men, and this pay gap does not",
      advice:
        "Import it into a pay gap with the characteristic `sex`, the comparator `men` and the "
        + "group `women`.")
  }

  static func severalEmployers(_ count: Int, _ location: Location) -> Diagnostic {
    Diagnostic(
      .importEmployer, at: location,
      count == 0 ? "The file has no employer" : "The file has \(count) employers",
      advice: count == 0
        ? "Download it again." : "Name yours with `--employer`, by its name or its id.")
  }

  static func employer(_ name: String, _ rows: [Int], _ location: Location) -> Diagnostic {
    Diagnostic(
      .importEmployer, at: location,
      rows.isEmpty
        ? "No employer of the file is called `\(name)`"
        : "\(rows.count) rows are of an employer called `\(name)`",
      advice: rows.isEmpty
        ? "Copy the name from the column `EmployerName`, or its id from `EmployerId`."
        : "Name it by its id in `EmployerId`. Those rows are "
          + rows.prefix(8).map(String.init).joined(separator: ", ") + ".")
  }

  static func manyGroups(_ limit: Int, _ location: Location) -> Diagnostic {
    Diagnostic(
      .importGroups, at: location, "The column holds more than \(limit) different words",
      advice: "Name the column of groups with `--group-column`, or join groups in the extract.")
  }

  static func noComparator(_ location: Location) -> Diagnostic {
    Diagnostic(
      .importGroups, at: location, "Nothing says whom the others are compared with",
      advice: "Name that group with `--comparator`, as this column writes it.")
  }

  static func unknownComparator(_ location: Location) -> Diagnostic {
    Diagnostic(
      .importGroups, at: location, "The comparator stands in no row of this column",
      advice: "Write `--comparator` as this column does.")
  }

  static func unclearGroups(_ location: Location) -> Diagnostic {
    Diagnostic(
      .importGroups, at: location, "Two groups can't be told apart in an address",
      advice: "Write them in letters and digits, and each in one way.")
  }
}
