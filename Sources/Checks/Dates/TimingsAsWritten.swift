import Diagnostics
import Model

extension Check {
  /// A time is one that can be followed up.
  ///
  /// "Q1 2027" or "Summer 2027" is printed as written, but nobody can work out from it when work is
  /// late. Asked of deadlines of actions, measures and accreditations, in the latest edition and in
  /// drafts.
  static let timingsAsWritten = Check(codes: [.byWhenUnclear]) { subject in
    var found: [Diagnostic] = []
    func judge(_ byWhen: ByWhen?, _ whose: String) {
      guard let byWhen, case .asWritten(let words) = byWhen.timing else { return }
      found.append(
        Diagnostic(
          .byWhenUnclear, at: byWhen.verbatim.location,
          "\(whose) is due `\(words)`, which can't be followed up",
          advice:
            "It is shown as written and never overdue. To have it watched, write a month such "
            + "as `March 2026`, a date such as `31 March 2026`, a year, `monthly`, `quarterly`, "
            + "`half-yearly`, `annually` or `ongoing`."))
    }
    for (place, edition) in subject.editions.enumerated() where subject.isCurrent(place) {
      for accreditation in edition.accreditations {
        judge(accreditation.targetBy, "The target of accreditation `\(accreditation.id.value)`")
      }
    }
    for visit in subject.actions where subject.isCurrent(visit.editionPlace) {
      judge(visit.action.byWhen, visit.name)
      for measure in visit.action.measures {
        judge(measure.due, "A measure of action `\(visit.action.id.value)`")
      }
    }
    return found
  }
}

extension DiagnosticCode {
  static let byWhenUnclear = DiagnosticCode(
    id: "by-when-unclear", severity: .warning, title: "A time that can't be followed up",
    explanation: """
      The words are kept and shown as written. But they name no day: quarters differ between the \
      calendar and the financial year, and seasons have no last day. So the action is never \
      reported as late. Where a day is meant, write its month or date.
      """)
}
