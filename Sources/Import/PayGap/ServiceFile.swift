import Diagnostics
import Formats
import Model

/// A file of the government's gender pay gap service: a row for each employer.
///
/// Only the columns that are named here are read.
struct ServiceFile {
  private let table: CSVTable
  private let employer: String?

  private static let identities = ["EmployerName", "CurrentName", "EmployerId"]

  init(_ table: CSVTable, employer: String?) {
    self.table = table
    self.employer = employer
  }

  /// Whether a file has the fourteen fields.
  static func isOne(_ table: CSVTable) -> Bool {
    let headers = Set(table.header.map(\.text))
    return ServiceField.allCases.allSatisfy { headers.contains($0.rawValue) }
  }

  var text: (text: PayGapText?, diagnostics: [Diagnostic]) {
    let (found, problems) = row
    guard let (row, number) = found else { return (nil, problems) }
    var faults: [Diagnostic] = []
    var numbers: [ServiceField: PayGapNumber] = [:]
    for field in ServiceField.allCases {
      guard let column = table.column(named: field.rawValue) else { continue }
      let cell = row[column]
      if let number = Self.number(cell.text) {
        numbers[field] = number
      } else {
        faults.append(
          PayGapImportProblem.cell(
            row: number, column: field.rawValue, "holds something that is not a percentage",
            cell.location))
      }
    }
    guard faults.isEmpty else { return (nil, faults) }
    func value(_ statistic: PayGapStatistic, isOfWomen: Bool) -> PayGapNumber? {
      ServiceField.allCases.first {
        $0.statistic == statistic && $0.isOfWomen == isOfWomen
      }.flatMap { numbers[$0] }
    }
    // The service has 0 or nothing where nobody was paid a bonus.
    let nobody = [true, false].contains {
      value(.paidBonus, isOfWomen: $0)?.percentage?.tenths == 0
    }
    let groups = [("men", false), ("women", true)].map { id, isOfWomen in
      PayGapText.Group(
        id: id, employees: nil,
        numbers: PayGapStatistic.allCases.compactMap { statistic in
          guard let number = value(statistic, isOfWomen: isOfWomen) else { return nil }
          let isUndefined = nobody && (statistic == .meanBonus || statistic == .medianBonus)
          return (statistic, PayGapText.words(isUndefined ? .notApplicable : number))
        })
    }
    return (PayGapText(employees: nil, declared: nil, groups: groups), [])
  }

  /// The row of the employer, with its number as a spreadsheet counts.
  private var row: (found: (CSVRow, Int)?, diagnostics: [Diagnostic]) {
    let columns = Self.identities.compactMap { table.column(named: $0) }
    let rows = table.rows
    guard let employer else {
      if rows.count == 1, let only = rows.first { return ((only, 2), []) }
      return (nil, [PayGapImportProblem.severalEmployers(rows.count, table.header.location)])
    }
    let wanted = employer.plain
    var found: [(CSVRow, Int)] = []
    for (index, row) in rows.enumerated()
    where columns.contains(where: { row[$0].text.plain == wanted }) {
      found.append((row, index + 2))
    }
    if found.count == 1 { return (found[0], []) }
    return (nil, [PayGapImportProblem.employer(employer, found.map(\.1), table.header.location)])
  }

  /// "12.4", "-3", "12.40"; `x` for nothing, nil for anything else.
  private static func number(_ text: String) -> PayGapNumber? {
    var digits = text.plain[...]
    if digits.isEmpty || digits == "null" { return .unavailable }
    let isNegative = digits.hasPrefix("-")
    if isNegative { digits.removeFirst() }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first, (1...5).contains(whole.utf8.count), parts.count <= 2,
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let units = Int(whole)
    else { return nil }
    let decimals = parts.count == 2 ? parts[1] : ""
    guard decimals.dropFirst().allSatisfy({ $0 == "0" }) else { return nil }
    let tenths = units * 10 + (decimals.first?.wholeNumberValue ?? 0)
    return .percentage(
      Percentage(tenths: isNegative ? -tenths : tenths, showsDecimal: !decimals.isEmpty))
  }
}
