import Diagnostics
import Model

extension Check {
  /// The information covers employees and the other people whom policies affect.
  ///
  /// England: regulation 4(2) of the 2017 Regulations asks for both; bodies with fewer than 150
  /// employees need not publish information about employees. Asked of the latest edition and of
  /// drafts. A warning, since what is missing here may be published elsewhere.
  static let coverage = Check(codes: [.dutyCoverage]) { subject in
    guard subject.site.jurisdiction == .england else { return [] }
    let needsEmployees = subject.site.organisation.employees.map { $0 >= 150 } ?? true
    var found: [Diagnostic] = []
    for (place, edition) in subject.editions.enumerated() where subject.isCurrent(place) {
      let covered = Set(edition.coverage.map(\.value))
      let at = edition.coverage.first?.location ?? edition.location
      if needsEmployees, !covered.contains(.employees) {
        found.append(
          Diagnostic(
            .dutyCoverage, at: at,
            "Edition `\(edition.id)` doesn't cover employees",
            advice: "Add `employees` to `information-covers` when the edition says something about "
              + "them."))
      }
      if !covered.contains(.peopleAffected) {
        found.append(
          Diagnostic(
            .dutyCoverage, at: at,
            "Edition `\(edition.id)` doesn't cover the people whom your policies affect",
            advice: "Add `people-affected` to `information-covers` when the edition says something "
              + "about residents, service users or pupils."))
      }
    }
    return found
  }
}

extension DiagnosticCode {
  static let dutyCoverage = DiagnosticCode(
    id: "duty-coverage", severity: .warning, title: "The information leaves people out",
    explanation: """
      Public bodies in England publish information about their employees (with 150 or more of \
      them) and about others whom their policies and practices affect (Specific Duties Regulations \
      2017, regulation 4). A profile of the workforce alone is not enough.
      """)
}
