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
    guard columns.contains(where: { $0 != nil }) else {
      problems = [
        TableProblem.noHeader(
          row.location, hasNumbers: cells.contains { $0.text.contains(where: \.isNumber) }, form)
      ]
      return
    }
    let missing = form.required.filter { !columns.contains($0) }.map(form.name)
    var misspelt: Set<String> = []
    for (place, (cell, column)) in zip(cells, columns).enumerated() {
      guard let column else {
        let near = Suggestion.nearest(to: cell.text.trimmed, in: missing)
        if let near { misspelt.insert(near) }
        problems.append(TableProblem.unknownColumn(cell, place, near: near, form))
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
    for name in missing where !misspelt.contains(name) {
      problems.append(TableProblem.missingColumn(name, row.location, form))
    }
    if form.pivot != nil, categories.isEmpty {
      problems.append(TableProblem.noCategories(row.location, form))
    }
  }

  func cell(_ column: TableForm.Column, in row: CSVRow) -> CSVCell? {
    places[column].map { row[$0] }
  }
}
