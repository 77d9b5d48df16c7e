import Diagnostics
import Model

extension Check {
  /// Every action says how its success will be seen.
  ///
  /// A plan in which no action has a measure gets one note instead. Asked of the latest edition
  /// and of drafts.
  static let measures = Check(codes: [.measureMissing, .measuresMissing]) { subject in
    var found: [Diagnostic] = []
    for (place, edition) in subject.editions.enumerated() where subject.isCurrent(place) {
      for plan in edition.plans {
        let actions = plan.objectives.flatMap(\.actions)
        let without = actions.filter { $0.measures.isEmpty }
        guard !without.isEmpty else { continue }
        if without.count == actions.count, actions.count > 1 {
          found.append(
            Diagnostic(
              .measuresMissing, at: plan.location,
              "None of the \(actions.count) actions of plan `\(plan.id)` has a measure",
              advice: "Add `measures` to the actions that matter most."))
          continue
        }
        found += without.map { action in
          Diagnostic(
            .measureMissing, at: action.location, "Action `\(action.id.value)` has no measure",
            advice: "Add `measures`: what will be seen when it succeeds.")
        }
      }
    }
    return found
  }
}

extension DiagnosticCode {
  static let measureMissing = DiagnosticCode(
    id: "measure-missing", severity: .warning, title: "An action has no measure",
    explanation: """
      Without a measure nobody can tell whether the action worked. Say what will be seen, counted \
      or in place when it does.
      """)
  static let measuresMissing = DiagnosticCode(
    id: "measures-missing", severity: .note, title: "No action of a plan has a measure",
    explanation: """
      Equality objectives must be specific and measurable. A plan without any measure may be a \
      statement of intent; say so, or add measures to the actions that matter most.
      """)
}
