import Diagnostics
import Formats
import PayGaps

/// The employees of a payroll, as they are read row by row.
struct PayrollRows {
  private let header: CSVRow
  private let columns: PayrollColumns
  private(set) var groups: PayrollGroups
  private var read: [PaidEmployee] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// A column that is misread as a whole would otherwise give a message for each row.
  private static let limit = 100

  init(_ header: CSVRow, _ columns: PayrollColumns, groups: PayrollGroups) {
    self.header = header
    self.columns = columns
    self.groups = groups
  }

  /// - Parameter number: of the row, as a spreadsheet counts: the header is row 1.
  mutating func add(_ row: CSVRow, number: Int) {
    let isRelevant = columns.relevant.map { yesNo(row, $0, number) } ?? true
    guard let isFull = yesNo(row, columns.fullPay, number), let isRelevant else { return }
    guard isRelevant else {
      if isFull {
        fault(
          row, columns.fullPay, number, "names a full-pay relevant employee who is not relevant")
      }
      return
    }
    var pay: PayAmount?
    if isFull {
      pay = PayAmount(text: row[columns.hourly].text)
      if (pay?.millionths ?? 0) == 0 {
        return fault(row, columns.hourly, number, "does not hold an hourly pay above 0")
      }
    }
    let written = row[columns.bonus].text
    guard let bonus = written.plain.isEmpty ? PayAmount.none : PayAmount(text: written) else {
      return fault(row, columns.bonus, number, "holds something that is not a bonus")
    }
    switch groups.match(row[columns.group].text) {
    case .group(let group):
      read.append(PaidEmployee(group: group, hourlyPay: pay, bonus: bonus))
    case .undeclared: read.append(PaidEmployee(group: nil, hourlyPay: pay, bonus: bonus))
    case .unknown: fault(row, columns.group, number, "does not name one of the groups")
    }
  }

  /// The employees, by the new places of their groups.
  func employees(in order: [Int]) -> [PaidEmployee] { read.map { $0.moved(order) } }

  private mutating func yesNo(_ row: CSVRow, _ column: Int, _ number: Int) -> Bool? {
    switch row[column].text.plain {
    case "yes", "y", "true", "1": return true
    case "no", "n", "false", "0": return false
    default:
      fault(row, column, number, "does not say yes or no")
      return nil
    }
  }

  private mutating func fault(_ row: CSVRow, _ column: Int, _ number: Int, _ what: String) {
    guard diagnostics.count < Self.limit else { return }
    let place = row[column].location
    let location = Location(path: place.path, line: place.line, column: place.column)
    diagnostics.append(
      PayGapImportProblem.cell(row: number, column: header[column].text, what, location))
    if diagnostics.count == Self.limit { diagnostics.append(PayGapImportProblem.more(location)) }
  }
}
