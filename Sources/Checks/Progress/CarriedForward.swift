import Diagnostics
import Model

extension Check {
  /// Work that was carried forward arrives in a later edition, and work that goes on says so.
  ///
  /// When there is a later edition, an action `carried-forward` must be continued there: a
  /// warning. Actions that are continued in a later edition while they are open in their own get
  /// one note for each plan, since that was often true on the as-at date.
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
    var stillOpen: [(plan: Plan, edition: Edition, actions: [ActionVisit])] = []
    for visit in subject.actions where visit.editionPlace + 1 < subject.editions.count {
      let actions = subject.index.editions[visit.editionPlace].actions
      guard actions.indices.contains(visit.planPlace),
        let place = actions[visit.planPlace][visit.action.id.value]
      else { continue }
      let status = visit.action.currentStatus
      if status == .carriedForward, successors[place] == nil {
        found.append(nowhere(visit, next: subject.editions[visit.editionPlace + 1]))
      } else if status.isOpen, successors[place] != nil {
        if let last = stillOpen.indices.last, stillOpen[last].plan.location == visit.plan.location {
          stillOpen[last].actions.append(visit)
        } else {
          stillOpen.append((visit.plan, visit.edition, [visit]))
        }
      }
    }
    return found
      + stillOpen.map { plan, edition, actions in
        let count = actions.count
        let subjects =
          count == 1 ? "Action `\(actions[0].action.id.value)`" : "\(count) actions"
        return Diagnostic(
          .predecessorStillOpen, at: plan.location,
          "\(subjects) of plan `\(edition.id)/\(plan.id)` \(count == 1 ? "is" : "are") open, and "
            + "a later edition continues \(count == 1 ? "it" : "them")",
          advice: "Nothing to do if that was so on \(edition.asAt.value.text).")
      }
  }

  private static func nowhere(_ visit: ActionVisit, next: Edition) -> Diagnostic {
    Diagnostic(
      .carriedForwardToNowhere, at: visit.action.status?.location ?? visit.action.location,
      "Action `\(visit.address)` was carried forward, but no action of a later edition continues it",
      advice: "Add `continues: [\(visit.address)]` to its successor in edition `\(next.id)`.")
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
