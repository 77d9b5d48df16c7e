import Diagnostics
import Model

extension Check {
  /// What recurs has an update within the edition's period.
  ///
  /// A monthly, quarterly or yearly action promises that something happens in every period. An
  /// update from the period's first day to the as-at date shows that it did. Asked of the latest
  /// edition and of drafts, for actions that are not ended.
  static let recurringActions = Check(codes: [.recurringWithoutUpdate]) { subject in
    var found: [Diagnostic] = []
    for visit in subject.actions where subject.isCurrent(visit.editionPlace) {
      guard let byWhen = visit.action.byWhen, case .recurring(let recurrence) = byWhen.timing,
        visit.action.currentStatus.isOpen
      else { continue }
      let start = visit.edition.period.start
      let asAt = visit.edition.asAt.value
      guard start <= visit.edition.period.end, start <= asAt,
        !visit.action.updates.contains(where: { start <= $0.date.value && $0.date.value <= asAt })
      else { continue }
      found.append(
        Diagnostic(
          .recurringWithoutUpdate, at: byWhen.verbatim.location,
          "\(visit.name) is to happen \(recurrence.rawValue) and has no update between "
            + "\(start.text) and \(asAt.text)",
          advice: "Add an update that says when it last happened."))
    }
    return found
  }
}

extension DiagnosticCode {
  static let recurringWithoutUpdate = DiagnosticCode(
    id: "recurring-without-update", severity: .warning,
    title: "Work that recurs has no update in the period",
    explanation: """
      A promise to do something every month, quarter or year can only be seen to be kept when each \
      edition says when it was last done.
      """)
}
