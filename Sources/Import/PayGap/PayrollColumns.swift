import Diagnostics
import Formats
import Model

/// Which column of a payroll holds what.
struct PayrollColumns {
  let group: Int
  let hourly: Int
  let bonus: Int
  let fullPay: Int
  /// nil where every row is of a relevant employee.
  let relevant: Int?

  /// - Returns: nil with the problems when a column is missing or stands twice.
  static func find(
    in table: CSVTable, _ named: PayGapImportOptions.Columns,
    _ characteristic: PayGapCharacteristic
  ) -> (columns: PayrollColumns?, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let headers = table.header.map { $0.text.words }

    func column(
      _ own: String?, _ usual: [String], _ what: String, option: String, isRequired: Bool = true
    ) -> Int? {
      let names = own.map { [$0.words] } ?? usual
      let found = headers.indices.filter { names.contains(headers[$0]) }
      for second in found.dropFirst() {
        diagnostics.append(ImportProblem.secondColumn(what, table.header, found[0], second))
      }
      if found.isEmpty, isRequired || own != nil {
        diagnostics.append(
          ImportProblem.missingColumn(
            what, table.header.location,
            "Head its column `\(usual[0])`, or name its header with `--\(option)`."))
      }
      return found.first
    }

    let groupNames = [characteristic.noun] + (characteristic == .sex ? ["gender"] : []) + ["group"]
    let group = column(
      named.group, groupNames, "the \(characteristic.noun) of employees", option: "group-column")
    let hourly = column(
      named.hourly, ["hourly pay", "hourly rate", "hourly pay rate"], "hourly pay",
      option: "hourly-column")
    let bonus = column(
      named.bonus, ["bonus", "bonus pay", "bonuses"], "bonuses", option: "bonus-column")
    let fullPay = column(
      named.fullPay, ["full pay relevant", "full pay", "full pay relevant employee"],
      "whether an employee was paid the usual full pay", option: "full-pay-column")
    let relevant = column(
      named.relevant, ["relevant", "relevant employee"], "whether an employee is relevant",
      option: "relevant-column", isRequired: false)
    guard let group, let hourly, let bonus, let fullPay, diagnostics.isEmpty else {
      return (nil, diagnostics)
    }
    let columns = PayrollColumns(
      group: group, hourly: hourly, bonus: bonus, fullPay: fullPay, relevant: relevant)
    let used = Set([group, hourly, bonus, fullPay] + (relevant.map { [$0] } ?? []))
    let ignored = table.header.indices.filter { !used.contains($0) }.map { table.header[$0].text }
    return (
      columns,
      ignored.isEmpty
        ? [] : [PayGapImportProblem.ignored(ignored, table.header.location)]
    )
  }
}

extension String {
  /// For comparison: in small letters, hyphens and underscores as spaces.
  var words: String { plain.replacing("_", with: " ").replacing("-", with: " ").plain }
}
