package import Model

/// What to import, and where to.
package struct PayGapImportRequest: Sendable {
  /// The payroll's extract, or the service's file.
  let file: String
  /// The content folder.
  let content: String
  /// Ids.
  let edition: String
  let payGap: String
  /// What a new file needs.
  let characteristic: PayGapCharacteristic?
  let asAt: CalendarDate?
  let options: Options

  /// What can't be found in the file itself; nil and empty for what can.
  package struct Options: Sendable {
    package var employer: String?
    package var comparator: String?
    package var undeclared: [String] = []
    package var groupColumn: String?
    package var hourlyColumn: String?
    package var bonusColumn: String?
    package var fullPayColumn: String?
    package var relevantColumn: String?

    package init() {}
  }

  package init(
    file: String, content: String, edition: String, payGap: String,
    characteristic: PayGapCharacteristic?, asAt: CalendarDate?, options: Options
  ) {
    self.file = file
    self.content = content
    self.edition = edition
    self.payGap = payGap
    self.characteristic = characteristic
    self.asAt = asAt
    self.options = options
  }

  /// The file of the pay gap.
  var path: String { "\(content)/\(edition)/pay-gaps/\(payGap).yaml" }
}
