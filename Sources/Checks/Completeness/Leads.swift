import Diagnostics
import Model

extension Check {
  /// Every action says who leads it.
  ///
  /// A plan in which no action has a lead gets one note instead: some plans give none on purpose.
  /// Asked of the latest edition and of drafts.
  static let leads = Check(codes: [.leadMissing, .leadsMissing]) { subject in
    var found: [Diagnostic] = []
    for (place, edition) in subject.editions.enumerated() where subject.isCurrent(place) {
      for plan in edition.plans {
        let actions = plan.objectives.flatMap(\.actions)
        let without = actions.filter { !hasLead($0) }
        guard !without.isEmpty else { continue }
        if without.count == actions.count, actions.count > 1 {
          found.append(
            Diagnostic(
              .leadsMissing, at: plan.location,
              "None of the \(actions.count) actions of plan `\(plan.id)` says who leads it",
              advice: "Add `leads` to the actions when they are known."))
          continue
        }
        found += without.map { action in
          Diagnostic(
            .leadMissing, at: action.location,
            "Action `\(action.id.value)` doesn't say who leads it",
            advice: "Add `leads` with a person's role or a team.")
        }
      }
    }
    return found
  }

  private static func hasLead(_ action: Action) -> Bool {
    action.leads?.verbatim.value.utf8.contains { $0 > 0x20 } == true
  }
}

extension DiagnosticCode {
  static let leadMissing = DiagnosticCode(
    id: "lead-missing", severity: .warning, title: "An action has no lead",
    explanation: """
      Work that nobody leads is rarely done, and readers can't ask anyone. Name a role or a team; a \
      person's name is not needed.
      """)
  static let leadsMissing = DiagnosticCode(
    id: "leads-missing", severity: .note, title: "No action of a plan has a lead",
    explanation: """
      Some plans are published before leads are agreed. Readers will want to know who answers for \
      the work; add leads as they are known.
      """)
}
