import Diagnostics
import Model

extension Check {
  /// No action is late; one that is says why.
  ///
  /// Late means: a fixed date or month has passed on the edition's as-at date, and the action is
  /// not started, in progress or paused. The message says how late, as the page does, and when
  /// there was last news. A deadline before the plan's period is `deadlinesWithinPeriod`'s to report. Asked of
  /// the latest edition and of drafts.
  static let overdueActions = Check(codes: [.actionOverdue, .actionOverdueWithoutUpdate]) {
    subject in
    var found: [Diagnostic] = []
    for visit in subject.actions where subject.isCurrent(visit.editionPlace) {
      let asAt = visit.edition.asAt.value
      guard visit.action.isOverdue(asAt: asAt), let byWhen = visit.action.byWhen,
        let deadline = byWhen.timing.deadline, !visit.isBeforePeriod(deadline)
      else { continue }
      let late = Lateness.span(from: deadline, to: asAt)
      let start = "\(visit.name) was due by \(deadline.text) and is \(late) late"
      if let latest = visit.action.updates.map(\.date.value).max() {
        found.append(
          Diagnostic(
            .actionOverdue, at: byWhen.verbatim.location,
            "\(start); its latest update is of \(latest.text)",
            advice: "If the deadline was moved, record it under `moved`; if the work is done, set "
              + "`status`."))
      } else {
        found.append(
          Diagnostic(
            .actionOverdueWithoutUpdate, at: byWhen.verbatim.location,
            "\(start), and there is no update",
            advice: "Add an update that says why and what happens next."))
      }
    }
    return found
  }
}

extension DiagnosticCode {
  static let actionOverdue = DiagnosticCode(
    id: "action-overdue", severity: .warning, title: "An action is late",
    explanation: """
      The deadline passed before the edition's as-at date and the work is not done. The page will \
      say "overdue". That is honest; make sure the latest update says why and what happens next.
      """)
  static let actionOverdueWithoutUpdate = DiagnosticCode(
    id: "action-overdue-without-update", severity: .warning,
    title: "An action is late, and nobody says why",
    explanation: """
      The deadline passed before the edition's as-at date, the work is not done, and the action has \
      no update at all. Readers will ask. Add one that says why and what happens next.
      """)
}
