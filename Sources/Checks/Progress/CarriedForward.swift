import Diagnostics
import Model

extension Check {
  /// Work that was carried forward arrives in a later edition, and work that goes on says so.
  ///
  /// When there is a later edition, an action `carried-forward` must be continued there: a
  /// warning. An action that is continued in the next edition while it is still open in its own is
  /// a note, since it was true on its as-at date.
  static let carriedForward = Check(codes: [.carriedForwardToNowhere, .predecessorStillOpen]) {
    subject in
    var successors: [ActionPlace: ActionVisit] = [:]
    for visit in subject.actions {
      for predecessor in visit.action.predecessors {
        let scope = ReferenceScope(
          edition: visit.editionPlace, path: predecessor.location.path)
        guard
          case .success(let resolution) = subject.index.resolve(
            Reference.parseAction(predecessor.value), from: scope),
          case .action(let place) = resolution.target, place.edition < visit.editionPlace,
          successors[place] == nil
        else { continue }
        successors[place] = visit
      }
    }
    var found: [Diagnostic] = []
    for visit in subject.actions where visit.editionPlace + 1 < subject.editions.count {
      let actions = subject.index.editions[visit.editionPlace].actions
      guard actions.indices.contains(visit.planPlace),
        let place = actions[visit.planPlace][visit.action.id.value]
      else { continue }
      let status = visit.action.currentStatus
      let successor = successors[place]
      if status == .carriedForward, successor == nil {
        let next = subject.editions[visit.editionPlace + 1]
        found.append(
          Diagnostic(
            .carriedForwardToNowhere, at: visit.action.status?.location ?? visit.action.location,
            "Action `\(visit.address)` was carried forward, but no action of a later edition "
              + "continues it",
            advice: "Add `continues: [\(visit.address)]` to its successor in edition "
              + "`\(next.id)`."))
      } else if let successor, status.isOpen {
        found.append(
          Diagnostic(
            .predecessorStillOpen, at: visit.action.status?.location ?? visit.action.location,
            "Action `\(visit.address)` is `\(status.rawValue)`, and `\(successor.address)` "
              + "continues it",
            advice: "Nothing to do if that was so on \(visit.edition.asAt.value.text)."))
      }
    }
    return found
  }
}

extension DiagnosticCode {
  static let carriedForwardToNowhere = DiagnosticCode(
    id: "carried-forward-to-nowhere", severity: .warning,
    title: "Work was carried forward and never arrived",
    explanation: """
      Readers were told that the work would go on. If it does, name it in `continues` of the \
      action that took it on; if it was dropped, add that action with the status \
      `closed-without-delivery` and say why.
      """)
  static let predecessorStillOpen = DiagnosticCode(
    id: "predecessor-still-open", severity: .note, title: "Work is open in two editions",
    explanation: """
      An action that goes on in the next edition is usually `carried-forward` in the one before. \
      An old edition may keep the status that was true on its as-at date.
      """)
}
