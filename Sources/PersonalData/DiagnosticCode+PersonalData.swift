package import Diagnostics

extension DiagnosticCode {
  static let personalDataColumn = DiagnosticCode(
    id: "personal-data-column", severity: .error, title: "A column is named like one about persons",
    explanation: """
      A table holds counts of groups. Names, e-mail addresses, employee, payroll and National \
      Insurance numbers, postcodes, dates of birth, addresses and telephone numbers belong to \
      records of single people, which must never come near a publication. The file is not read any \
      further. Make totals by group from it (a pivot table in the spreadsheet does that), and put \
      those in its place. A category that merely sounds so is let through once the dataset's \
      classification lists it.
      """)

  static let personalDataValue = DiagnosticCode(
    id: "personal-data-value", severity: .error, title: "A column holds what identifies persons",
    explanation: """
      A cell looks like an e-mail address, a National Insurance number, a full postcode, a \
      telephone number or a full date such as that of a birth. Messages don't repeat it. The file \
      is not read any further. Make totals by group from it, and put those in its place.
      """)

  static let personalDataRows = DiagnosticCode(
    id: "personal-data-rows", severity: .error,
    title: "A table seems to have a row for each person",
    explanation: """
      A table of counts has one row for each combination of categories. A row for each person, \
      even without a name, gives away everything about everyone. Make totals by group from it (a \
      pivot table in the spreadsheet does that), and put those in its place.
      """)

  /// The codes of this room.
  package static let personalDataCodes: [DiagnosticCode] = [
    personalDataColumn, personalDataValue, personalDataRows,
  ]
}
