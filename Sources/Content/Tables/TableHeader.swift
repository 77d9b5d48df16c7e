import Diagnostics
import Formats
import Model

/// The columns of a table, as its first row names them.
struct TableHeader {
  /// The place of each column, by what it is.
  private var places: [TableForm.Column: Int] = [:]
  /// The columns of categories, in the order of the file.
  private(set) var categories: [(place: Int, code: String)] = []
  private(set) var problems: [Diagnostic] = []

  /// What the first row means; with problems, it can't be read further.
  init(_ row: CSVRow, form: TableForm) {
    let cells = Array(row)
    let columns = cells.map { form.column(named: $0.text.trimmed) }
    for (cell, column) in zip(cells, columns) where column == nil {
      guard let phrase = PersonalData.phrase(in: cell.text) else { continue }
      problems = [TableProblem.personalData(cell.location, phrase)]
      return
    }
    guard columns.contains(where: { $0 != nil }) else {
      problems = [TableProblem.noHeader(row.location, form)]
      return
    }
    for (place, (cell, column)) in zip(cells, columns).enumerated() {
      guard let column else {
        problems.append(TableProblem.unknownColumn(cell, form))
        continue
      }
      if let earlier = places[column] {
        problems.append(
          TableProblem.columnTwice(cell, form.name(column), first: cells[earlier].location))
        continue
      }
      places[column] = place
      if case .category(let code) = column { categories.append((place, code)) }
    }
    for column in form.required where places[column] == nil {
      problems.append(TableProblem.missingColumn(form.name(column), row.location, form))
    }
    if form.pivot != nil, categories.isEmpty {
      problems.append(TableProblem.noCategories(row.location, form))
    }
  }

  func cell(_ column: TableForm.Column, in row: CSVRow) -> CSVCell? {
    places[column].map { row[$0] }
  }
}
