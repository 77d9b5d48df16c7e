import Diagnostics
import Model

extension Check {
  /// A deadline that differs from the predecessor's was moved on record.
  ///
  /// When an action continues one of an earlier edition, both have a fixed deadline, and the later
  /// one is later, one of its moves must start from the deadline that readers were told of.
  static let unrecordedMoves = Check(codes: [.moveUnrecorded]) { subject in
    var found: [Diagnostic] = []
    for visit in subject.actions {
      guard let byWhen = visit.action.byWhen, let deadline = byWhen.timing.deadline else {
        continue
      }
      for predecessor in visit.action.predecessors {
        guard let earlier = subject.action(continued: predecessor, by: visit),
          let promised = earlier.byWhen, let before = promised.timing.deadline,
          before < deadline,
          !visit.action.moves.contains(where: { $0.from.timing.deadline == before })
        else { continue }
        found.append(
          Diagnostic(
            .moveUnrecorded, at: byWhen.verbatim.location,
            "\(visit.name) is due by \(deadline.text), but `\(predecessor.value)`, which it "
              + "continues, was due by \(before.text), and no move is recorded",
            advice: "Record the move under `moved`, with its date and reason.",
            related: [.init(location: promised.verbatim.location, message: "the earlier deadline")])
        )
      }
    }
    return found
  }
}

extension DiagnosticCode {
  static let moveUnrecorded = DiagnosticCode(
    id: "move-unrecorded", severity: .warning, title: "A deadline was moved off the record",
    explanation: """
      Last time readers were promised an earlier date. A new date without a recorded move looks \
      like hiding it; record when it was moved and why.
      """)
}
