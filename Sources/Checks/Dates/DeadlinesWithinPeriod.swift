import Diagnostics
import Model

extension Check {
  /// A deadline lies within its plan's period.
  ///
  /// The plan's own period counts, else the edition's. A deadline before it begins is a warning:
  /// the action was late before it was planned. One beyond its end is a note, because plans often
  /// aim further than they run.
  static let deadlinesWithinPeriod = Check(codes: [.deadlineBeforePeriod, .deadlineAfterPeriod]) {
    subject in
    var found: [Diagnostic] = []
    for visit in subject.actions where subject.isCurrent(visit.editionPlace) {
      let period = visit.period
      let whose = visit.plan.period == nil ? "the edition's period" : "the plan's period"
      guard period.start <= period.end, let byWhen = visit.action.byWhen,
        let deadline = byWhen.timing.deadline
      else { continue }
      if visit.isBeforePeriod(deadline) {
        found.append(
          Diagnostic(
            .deadlineBeforePeriod, at: byWhen.verbatim.location,
            "\(visit.name) is due by \(deadline.text), before \(whose) begins on "
              + period.start.text,
            advice: "Check the year; if the deadline was moved, record it under `moved`."))
      } else if period.end < deadline {
        found.append(
          Diagnostic(
            .deadlineAfterPeriod, at: byWhen.verbatim.location,
            "\(visit.name) is due by \(deadline.text), after \(whose) ends on \(period.end.text)",
            advice: "Nothing to do if that is meant."))
      }
    }
    return found
  }
}

extension DiagnosticCode {
  static let deadlineBeforePeriod = DiagnosticCode(
    id: "deadline-before-period", severity: .warning,
    title: "A deadline is before the plan begins",
    explanation: """
      An action due before its plan begins was late on its first day. Usually the year was not \
      changed when the plan was carried over.
      """)
  static let deadlineAfterPeriod = DiagnosticCode(
    id: "deadline-after-period", severity: .note, title: "A deadline is after the plan ends",
    explanation: """
      Plans may aim further than they run. Make sure that the plan which follows will take the \
      action on.
      """)
}
