/// What an import can't find in a file itself.
package struct PayGapImportOptions: Sendable, Hashable {
  /// Headers of columns, where they are not the usual ones.
  package struct Columns: Sendable, Hashable {
    package var group: String?
    package var hourly: String?
    package var bonus: String?
    package var fullPay: String?
    package var relevant: String?

    package init(
      group: String? = nil, hourly: String? = nil, bonus: String? = nil, fullPay: String? = nil,
      relevant: String? = nil
    ) {
      self.group = group
      self.hourly = hourly
      self.bonus = bonus
      self.fullPay = fullPay
      self.relevant = relevant
    }
  }

  /// Name or id of the employer, where the service's file has several.
  package let employer: String?
  /// How a payroll calls whom the others are compared with, where the pay gap's file does not say.
  package let comparator: String?
  /// How it calls those who did not declare, besides nothing and the usual words.
  package let undeclared: [String]
  package let columns: Columns

  package init(
    employer: String? = nil, comparator: String? = nil, undeclared: [String] = [],
    columns: Columns = Columns()
  ) {
    self.employer = employer
    self.comparator = comparator
    self.undeclared = undeclared
    self.columns = columns
  }
}
