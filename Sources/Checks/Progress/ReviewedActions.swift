import Diagnostics
import Model

extension Check {
  /// Ongoing work is looked at once a year.
  ///
  /// An ongoing action is never late, so only a review shows that somebody still does it. The
  /// review date or an update counts, whichever is later. Asked of the latest edition and of
  /// drafts, for actions that are not ended.
  static let reviewedActions = Check(codes: [.ongoingNeverReviewed, .ongoingReviewOld]) { subject in
    var found: [Diagnostic] = []
    for visit in subject.actions where subject.isCurrent(visit.editionPlace) {
      guard let byWhen = visit.action.byWhen, byWhen.timing == .ongoing,
        visit.action.currentStatus.isOpen
      else { continue }
      let asAt = visit.edition.asAt.value
      let dates =
        visit.action.updates.map(\.date.value)
        + [visit.action.lastReviewed?.value].compactMap { $0 }
      guard let latest = dates.max() else {
        found.append(
          Diagnostic(
            .ongoingNeverReviewed, at: byWhen.verbatim.location,
            "\(visit.name) is ongoing and was never reviewed",
            advice: "Add `last-reviewed` with the date of the last review."))
        continue
      }
      if latest.adding(years: 1) < asAt {
        found.append(
          Diagnostic(
            .ongoingReviewOld, at: visit.action.lastReviewed?.location ?? byWhen.verbatim.location,
            "\(visit.name) is ongoing and was last reviewed on \(latest.text), more than a year "
              + "before the as-at date, \(asAt.text)",
            advice: "Review it, then change `last-reviewed` or add an update."))
      }
    }
    return found
  }
}

extension DiagnosticCode {
  static let ongoingNeverReviewed = DiagnosticCode(
    id: "ongoing-never-reviewed", severity: .warning, title: "Ongoing work was never reviewed",
    explanation: """
      Work without an end is never late, so readers can't tell whether it is still done. A review \
      date or an update shows that somebody looked.
      """)
  static let ongoingReviewOld = DiagnosticCode(
    id: "ongoing-review-old", severity: .warning,
    title: "Ongoing work was last reviewed over a year ago",
    explanation: """
      An edition appears each year, so ongoing work should be looked at each year too. Review it \
      and give the new date, or close it.
      """)
}
