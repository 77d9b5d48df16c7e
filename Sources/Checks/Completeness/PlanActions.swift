import Diagnostics
import Model

extension Check {
  /// Every plan has actions, and so has each of its objectives.
  ///
  /// A plan without any is reported once. Asked of the latest edition and of drafts.
  static let planActions = Check(codes: [.planWithoutActions, .objectiveWithoutActions]) {
    subject in
    var found: [Diagnostic] = []
    for (place, edition) in subject.editions.enumerated() where subject.isCurrent(place) {
      for plan in edition.plans {
        guard plan.objectives.contains(where: { !$0.actions.isEmpty }) else {
          found.append(
            Diagnostic(
              .planWithoutActions, at: plan.location, "Plan `\(plan.id)` has no actions",
              advice: "Add `actions` to its objectives, or publish it as a strategy page."))
          continue
        }
        for objective in plan.objectives where objective.actions.isEmpty {
          found.append(
            Diagnostic(
              .objectiveWithoutActions, at: objective.id.location,
              "\(plan.objectiveNoun) `\(objective.id.value)` of plan `\(plan.id)` has no actions",
              advice: "Add `actions`: what will be done."))
        }
      }
    }
    return found
  }
}

extension DiagnosticCode {
  static let planWithoutActions = DiagnosticCode(
    id: "plan-without-actions", severity: .warning, title: "A plan has no actions",
    explanation: """
      A plan says what will be done. Without an action its page is empty but for headings. A text \
      about aims alone is better published as a strategy page.
      """)
  static let objectiveWithoutActions = DiagnosticCode(
    id: "objective-without-actions", severity: .warning, title: "An objective has no actions",
    explanation: """
      An objective that nothing is done for will be asked about. Add its actions, or say in its \
      statement when they will follow.
      """)
}
