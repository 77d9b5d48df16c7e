package import Diagnostics
import Formats
package import Model
import PayGaps

/// Reads the numbers of a pay gap out of another program's file: the government service's, with a
/// row for each employer, or a payroll's, with a row for each employee.
///
/// Nothing of a row of a payroll outlives the calculation, and no message tells what stands in one.
/// Who is responsible at an employer is never read.
package struct PayGapImport: Sendable {
  package let characteristic: PayGapCharacteristic
  /// Of a file that is there, the comparator first; nil for a new one.
  package let groups: [PayGapGroupNames]?
  package let options: PayGapImportOptions
  /// Groups with fewer people are withheld; 0 for none.
  package let minimumGroup: Int

  package init(
    _ characteristic: PayGapCharacteristic, groups: [PayGapGroupNames]?, minimumGroup: Int,
    options: PayGapImportOptions
  ) {
    self.characteristic = characteristic
    self.groups = groups
    self.minimumGroup = minimumGroup
    self.options = options
  }

  /// - Returns: no text when there was an error; otherwise the problems are notes.
  package func callAsFunction(
    _ file: SourceFile
  ) -> (found: PayGapFinding?, diagnostics: [Diagnostic]) {
    let (table, diagnostics) = CSV.parse(file)
    guard let table, !diagnostics.contains(where: { $0.severity == .error }) else {
      return (nil, diagnostics)
    }
    let (found, problems) =
      ServiceFile.isOne(table) ? service(table) : payroll(table)
    return (found, diagnostics + problems)
  }

  private func service(_ table: CSVTable) -> (PayGapFinding?, [Diagnostic]) {
    let names = groups ?? [.men, .women]
    guard characteristic == .sex, names.map(\.id) == ["men", "women"] else {
      return (nil, [PayGapImportProblem.onlyMenAndWomen(table.header.location)])
    }
    let (text, problems) = ServiceFile(table, employer: options.employer).text
    return (text.map { PayGapFinding(text: $0, groups: names) }, problems)
  }

  private func payroll(_ table: CSVTable) -> (PayGapFinding?, [Diagnostic]) {
    let (columns, problems) = PayrollColumns.find(in: table, options.columns, characteristic)
    guard let columns else { return (nil, problems) }
    var rows = PayrollRows(
      table.header, columns, groups: PayrollGroups(characteristic, groups, options))
    for (index, row) in table.rows.enumerated() { rows.add(row, number: index + 2) }
    let (names, order, faults) = rows.groups.finished(at: table.header[columns.group].location)
    guard let names, rows.diagnostics.isEmpty else {
      return (nil, problems + rows.diagnostics + faults)
    }
    let figures = PayGapCalculation(
      rows.employees(in: order), groups: names.count,
      rules: characteristic.isStatutory ? .statutory : PayGapRules(minimumGroup: minimumGroup)
    ).figures
    let text = PayGapText(figures, groups: names.map(\.id))
    return (PayGapFinding(text: text, groups: names), problems + faults)
  }
}
