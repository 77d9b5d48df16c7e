import Diagnostics
import Model

extension Check {
  /// Nothing in an edition is dated after its as-at date, and updates are in order.
  ///
  /// Updates, reviews and moved deadlines are reports of what had happened by then. Updates stand
  /// oldest first, because the last one gives the status.
  static let datesWithinEdition = Check(codes: [
    .updateAfterAsAt, .reviewAfterAsAt, .moveAfterAsAt, .updatesOutOfOrder,
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
      for (place, update) in visit.action.updates.enumerated() {
        late(
          update.date, .updateAfterAsAt,
          "An update of action `\(visit.action.id.value)` is dated",
          "Correct the date, or keep the update for the next edition.")
        if place > 0, update.date.value < visit.action.updates[place - 1].date.value {
          let before = visit.action.updates[place - 1].date
          found.append(
            Diagnostic(
              .updatesOutOfOrder, at: update.date.location,
              "The update of \(update.date.value.text) stands after that of "
                + before.value.text,
              advice: "Put updates in order of their dates, oldest first.",
              related: [.init(location: before.location, message: "the later one stands here")]))
        }
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
  static let updatesOutOfOrder = DiagnosticCode(
    id: "updates-out-of-order", severity: .error, title: "Updates are not in order of dates",
    explanation: """
      The last update gives an action its status and is shown as the latest news. Put them in \
      order, oldest first, so that the last is the latest.
      """)
}
