import Diagnostics
import Model

extension Check {
  /// Nothing in an edition is dated after its as-at date.
  ///
  /// Updates, reviews and moved deadlines are reports of what had happened by then.
  static let datesWithinEdition = Check(codes: [
    .updateAfterAsAt, .reviewAfterAsAt, .moveAfterAsAt,
  ]) { subject in
    var found: [Diagnostic] = []
    for visit in subject.actions {
      let asAt = visit.edition.asAt.value
      func late(
        _ date: Located<CalendarDate>, _ code: DiagnosticCode, _ what: String, _ advice: String
      ) {
        guard asAt < date.value else { return }
        found.append(
          Diagnostic(
            code, at: date.location,
            "\(what) \(date.value.text), after the edition's as-at date, \(asAt.text)",
            advice: advice))
      }
      for update in visit.action.updates {
        late(
          update.date, .updateAfterAsAt,
          "An update of action `\(visit.action.id.value)` is dated",
          "Correct the date, or keep the update for the next edition.")
      }
      if let reviewed = visit.action.lastReviewed {
        late(
          reviewed, .reviewAfterAsAt, "\(visit.name) was last reviewed on",
          "Correct the date, or move the as-at date.")
      }
      for move in visit.action.moves {
        late(
          move.date, .moveAfterAsAt,
          "The deadline of action `\(visit.action.id.value)` was moved on",
          "Correct the date, or keep the move for the next edition.")
      }
    }
    return found
  }
}

extension DiagnosticCode {
  static let updateAfterAsAt = DiagnosticCode(
    id: "update-after-as-at", severity: .error, title: "An update is from after the as-at date",
    explanation: """
      An edition says how things stood on its as-at date. An update from later would change \
      statuses that readers are told were true on that day.
      """)
  static let reviewAfterAsAt = DiagnosticCode(
    id: "review-after-as-at", severity: .error, title: "A review is from after the as-at date",
    explanation: """
      An edition says how things stood on its as-at date, so a review can't be later than it.
      """)
  static let moveAfterAsAt = DiagnosticCode(
    id: "move-after-as-at", severity: .error,
    title: "A deadline was moved after the as-at date",
    explanation: """
      An edition says how things stood on its as-at date. A deadline that was moved later belongs \
      to the next edition.
      """)
}
