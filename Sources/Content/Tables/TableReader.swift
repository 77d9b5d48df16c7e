import Diagnostics
import Disclosure
import Formats
import Model

/// Reads a table as the cells of its dataset: a row per cell, or a column per category.
struct TableReader {
  private let form: TableForm
  private let path: String
  private var cells: TableCells
  private var problems: ProblemLog
  private var hasErrors = false

  /// - Parameters:
  ///   - classifications: of the dataset's dimensions, in order.
  ///   - isRaw: whether the table holds true counts, of which no message may repeat anything.
  /// - Returns: no cells unless all of them could be read; every problem, in order of position.
  static func read(
    _ source: SourceFile, of dataset: Dataset, _ classifications: [Classification], isRaw: Bool
  ) -> (entries: [TableEntry]?, diagnostics: [Diagnostic]) {
    let (table, faults) = CSV.parse(source, quotesNames: false)
    guard let table else { return (nil, faults) }
    let (entries, problems) = read(table, of: dataset, classifications, isRaw: isRaw)
    return (entries, faults + problems)
  }

  /// The same, of a table that has been taken apart.
  static func read(
    _ table: CSVTable, of dataset: Dataset, _ classifications: [Classification], isRaw: Bool
  ) -> (entries: [TableEntry]?, diagnostics: [Diagnostic]) {
    let form = TableForm(dataset, classifications, isRaw: isRaw)
    let header = TableHeader(table.header, form: form)
    guard header.problems.isEmpty else { return (nil, header.problems) }
    var reader = TableReader(form, path: table.path)
    for row in table.rows { reader.read(row, header) }
    if table.isComplete, !reader.hasErrors { reader.reportGaps() }
    if table.isComplete, !reader.hasErrors { reader.reportTotals(at: table.header.location) }
    let isWhole = table.isComplete && !reader.hasErrors
    return (isWhole ? reader.cells.entries : nil, reader.problems.diagnostics)
  }

  private init(_ form: TableForm, path: String) {
    self.form = form
    self.path = path
    cells = TableCells(form)
    problems = ProblemLog(path: path)
  }

  private mutating func read(_ row: CSVRow, _ header: TableHeader) {
    var codes: [String] = []
    var isKnown = true
    for index in form.dataset.dimensions.indices {
      guard let cell = header.cell(.dimension(index), in: row) else {
        codes.append("")
        continue
      }
      let code = code(cell, of: index)
      codes.append(code ?? "")
      if code == nil { isKnown = false }
    }
    let measure = measure(in: row, header)
    guard isKnown, let measure else { return }
    guard let pivot = form.pivot else {
      guard let value = header.cell(.value, in: row) else { return }
      read(value, marker: header.cell(.marker, in: row), codes, measure)
      return
    }
    for (place, category) in header.categories {
      codes[pivot] = category
      read(row[place], marker: nil, codes, measure)
    }
  }

  private mutating func code(_ cell: CSVCell, of dimension: Int) -> String? {
    let text = cell.text.trimmed
    switch form.words[dimension].meaning(of: text) {
    case .code(let code): return code
    case .several: report(TableProblem.severalCodes(cell, of: dimension, form))
    case .nothing: report(TableProblem.unknownCode(cell, of: dimension, form))
    }
    return nil
  }

  private mutating func measure(in row: CSVRow, _ header: TableHeader) -> DatasetMeasure? {
    let measures = form.dataset.measures
    guard form.hasMeasureColumn, let cell = header.cell(.measure, in: row) else {
      return measures.first
    }
    let text = cell.text.trimmed
    if let found = measures.first(where: { $0.id == text }) { return found }
    if form.isRaw {
      let folded = CodeWords.folded(text)
      let found = measures.filter { $0.id == folded || CodeWords.folded($0.label) == folded }
      if found.count == 1 { return found.first }
    }
    report(TableProblem.unknownMeasure(cell, form))
    return nil
  }

  /// Reads a number, or what stands instead, and takes it for a cell.
  private mutating func read(
    _ cell: CSVCell, marker markerCell: CSVCell?, _ codes: [String], _ measure: DatasetMeasure
  ) {
    guard let earlier = cells.place(codes, measure.id, line: cell.location) else {
      switch TableValue.read(cell, marker: markerCell, measure: measure, form: form) {
      case .failure(let fault): report(fault.diagnostic)
      case .success(let value):
        cells.add(
          TableEntry(
            codes: codes, measure: measure.id, value: value.number, marker: value.marker,
            location: cell.location))
      }
      return
    }
    report(TableProblem.cellTwice(cell.location, codes, measure, first: earlier, form))
  }

  private mutating func reportGaps() {
    if cells.entries.isEmpty {
      report(TableProblem.noRows(path))
    } else if let (examples, count) = cells.gaps {
      report(TableProblem.gaps(path, examples, count: count, form))
    }
  }

  /// Totals that the dataset names: pages would have no base for shares without them.
  private mutating func reportTotals(at header: Location) {
    guard form.isRaw, form.dataset.rules.answers == nil else { return }
    for dimension in cells.withoutTotal {
      problems.add(TableProblem.withoutTotal(of: dimension, header, form))
    }
  }

  private mutating func report(_ problem: Diagnostic) {
    hasErrors = true
    problems.add(problem)
  }
}
