import Diagnostics
import Model

extension Check {
  /// A moved deadline has a reason, and the moves add up.
  ///
  /// Each move begins where the one before ended, the last one ends at `by-when`, and their dates
  /// are in order. They are shown as one history, which must not contradict itself.
  static let movedDeadlines = Check(codes: [
    .moveWithoutReason, .moveChainBroken, .moveNotLast, .movesOutOfOrder,
  ]) { subject in
    var found: [Diagnostic] = []
    for visit in subject.actions {
      let moves = visit.action.moves
      for (place, move) in moves.enumerated() {
        if move.reason?.utf8.contains(where: { $0 > 0x20 }) != true {
          found.append(
            Diagnostic(
              .moveWithoutReason, at: move.location,
              "The deadline of action `\(visit.action.id.value)` was moved from "
                + "\(move.from.verbatim.value) to \(move.to.verbatim.value) without a reason",
              advice: "Add `reason`: one sentence for the public."))
        }
        guard place > 0 else { continue }
        let before = moves[place - 1]
        if before.to.timing != move.from.timing {
          found.append(
            Diagnostic(
              .moveChainBroken, at: move.from.verbatim.location,
              "A deadline was moved from \(move.from.verbatim.value), but the move before ended at "
                + before.to.verbatim.value,
              advice: "Let each move begin where the one before ended.",
              related: [
                .init(location: before.to.verbatim.location, message: "the move before ends here")
              ]))
        }
        if move.date.value < before.date.value {
          found.append(
            Diagnostic(
              .movesOutOfOrder, at: move.date.location,
              "The move of \(move.date.value.text) stands after that of \(before.date.value.text)",
              advice: "Put moves in order of their dates, oldest first."))
        }
      }
      guard let last = moves.last else { continue }
      if visit.action.byWhen?.timing != last.to.timing {
        let stated = visit.action.byWhen?.verbatim
        found.append(
          Diagnostic(
            .moveNotLast, at: last.to.verbatim.location,
            "The last move of action `\(visit.action.id.value)` ends at "
              + "\(last.to.verbatim.value), but "
              + (stated.map { "`by-when` is \($0.value)" } ?? "there is no `by-when`"),
            advice: "Set `by-when` to the deadline now in force.",
            related: stated.map { [.init(location: $0.location, message: "`by-when` stands here")] }
              ?? []))
      }
    }
    return found
  }
}

extension DiagnosticCode {
  static let moveWithoutReason = DiagnosticCode(
    id: "move-without-reason", severity: .warning, title: "A deadline was moved without a reason",
    explanation: """
      Readers see the old deadline beside the new one and will ask why. One honest sentence is \
      enough.
      """)
  static let moveChainBroken = DiagnosticCode(
    id: "move-chain-broken", severity: .error, title: "Moves of a deadline don't join up",
    explanation: """
      The history of a deadline is shown from the first date to the last. When a move doesn't \
      begin where the one before ended, one of them is wrong or missing.
      """)
  static let moveNotLast = DiagnosticCode(
    id: "move-not-last", severity: .error, title: "The last move doesn't lead to the deadline",
    explanation: """
      `by-when` is the deadline in force, so it is where the last move ended. Otherwise the page \
      would show two deadlines.
      """)
  static let movesOutOfOrder = DiagnosticCode(
    id: "moves-out-of-order", severity: .error, title: "Moves are not in order of dates",
    explanation: """
      The page tells the history of a deadline from the first move to the last. Put the oldest \
      first, or correct the date that is wrong.
      """)
}
