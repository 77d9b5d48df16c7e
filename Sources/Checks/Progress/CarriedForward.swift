import Diagnostics
import Model

extension Check {
  /// Work that was carried forward arrives in a later edition.
  ///
  /// When there is a later edition, an action `carried-forward` must be continued there. Work that
  /// was open and goes on is nothing to remark: its status was true on its as-at date.
  static let carriedForward = Check(codes: [.carriedForwardToNowhere]) { subject in
    var continued: Set<ActionPlace> = []
    for visit in subject.actions {
      for predecessor in visit.action.predecessors {
        let scope = ReferenceScope(
          edition: visit.editionPlace, path: predecessor.location.path)
        guard
          case .success(let resolution) = subject.index.resolve(
            Reference.parseAction(predecessor.value), from: scope),
          case .action(let place) = resolution.target, place.edition < visit.editionPlace
        else { continue }
        continued.insert(place)
      }
    }
    var found: [Diagnostic] = []
    for visit in subject.actions where visit.editionPlace + 1 < subject.editions.count {
      let actions = subject.index.editions[visit.editionPlace].actions
      guard actions.indices.contains(visit.planPlace),
        let place = actions[visit.planPlace][visit.action.id.value]
      else { continue }
      guard visit.action.currentStatus == .carriedForward, !continued.contains(place) else {
        continue
      }
      let next = subject.editions[visit.editionPlace + 1]
      found.append(
        Diagnostic(
          .carriedForwardToNowhere, at: visit.action.status?.location ?? visit.action.location,
          "Action `\(visit.address)` was carried forward, but no action of a later edition "
            + "continues it",
          advice: "Add `continues: [\(visit.address)]` to its successor in edition "
            + "`\(next.id)`."))
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
}
