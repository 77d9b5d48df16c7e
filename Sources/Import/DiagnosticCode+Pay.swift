import Diagnostics

extension DiagnosticCode {
  static let importPay = DiagnosticCode(
    id: "import-pay", severity: .error, title: "A row of a payroll can't be read",
    explanation: """
      A payroll extract has a row for each employee: the group, the hourly pay, the bonus, whether \
      the employee was paid the usual full pay, and perhaps whether he or she is a relevant \
      employee. The message names the row and the column and never what stands there.
      """)

  static let importEmployer = DiagnosticCode(
    id: "import-employer", severity: .error,
    title: "It is not clear whose numbers of the service's file are meant",
    explanation: """
      The government's gender pay gap service publishes one file for all employers of a year. \
      `--employer` says by name or id which of them is yours.
      """)

  static let importGroups = DiagnosticCode(
    id: "import-groups", severity: .error, title: "The groups of a payroll are unclear",
    explanation: """
      A new pay gap's groups are the words in the payroll's column of groups, and `--comparator` \
      says which of them the others are compared with. A pay gap that has a file already has its \
      groups there.
      """)

  static let importPayCodes: [DiagnosticCode] = [importPay, importEmployer, importGroups]
}
