import Diagnostics
import Model

extension Check {
  /// A measure's own `due` has not passed while its action is open, and lies within the plan's
  /// period.
  ///
  /// Passed means: before the edition's as-at date. An action that is itself overdue is reported
  /// once, for its own deadline; so is one that is due after the period, as its measures may be
  /// then. Asked of the latest edition and of drafts.
  static let measureDeadlines = Check(codes: [.measureOverdue, .measureAfterPeriod]) { subject in
    var found: [Diagnostic] = []
    for visit in subject.actions where subject.isCurrent(visit.editionPlace) {
      let asAt = visit.edition.asAt.value
      let isOpen = visit.action.currentStatus.isOpen && !visit.action.isOverdue(asAt: asAt)
      let end = max(visit.period.end, visit.action.byWhen?.timing.deadline ?? visit.period.end)
      for measure in visit.action.measures {
        guard let due = measure.due, let deadline = due.timing.deadline else { continue }
        if deadline < asAt, isOpen {
          found.append(
            Diagnostic(
              .measureOverdue, at: due.verbatim.location,
              "A measure of action `\(visit.action.id.value)` was due by \(deadline.text), and the "
                + "action is still open on \(asAt.text)",
              advice: "Say in an update whether the target was met, and give the measure a new "
                + "`due` if it goes on."))
        } else if end < deadline {
          found.append(
            Diagnostic(
              .measureAfterPeriod, at: due.verbatim.location,
              "A measure of action `\(visit.action.id.value)` is due by \(deadline.text), after the "
                + "action and its plan end",
              advice: "Nothing to do if that is meant."))
        }
      }
    }
    return found
  }
}

extension DiagnosticCode {
  static let measureOverdue = DiagnosticCode(
    id: "measure-overdue", severity: .warning, title: "A measure's date has passed",
    explanation: """
      The measure was due before the edition's as-at date, and its action is not ended. Readers \
      will look for the result: give it in an update, and set a new date if the measure goes on.
      """)
  static let measureAfterPeriod = DiagnosticCode(
    id: "measure-after-period", severity: .note, title: "A measure is due after the plan ends",
    explanation: """
      Plans may aim further than they run. Make sure that the plan which follows will take the \
      measure on.
      """)
}
