import Model

/// An action with where it stands.
struct ActionVisit: Sendable {
  let edition: Edition
  let plan: Plan
  let objective: Objective
  let action: Action
  let editionPlace: Int
  let planPlace: Int

  static func all(_ publication: Publication) -> [ActionVisit] {
    var visits: [ActionVisit] = []
    for (e, edition) in publication.editions.enumerated() {
      for (p, plan) in edition.plans.enumerated() {
        for objective in plan.objectives {
          for action in objective.actions {
            visits.append(
              ActionVisit(
                edition: edition, plan: plan, objective: objective, action: action,
                editionPlace: e, planPlace: p))
          }
        }
      }
    }
    return visits
  }

  /// How messages name it: "Action `2.1`".
  var name: String { "Action `\(action.id.value)`" }

  /// `2026/equality/2.1`, as `continues` writes it.
  var address: String { "\(edition.id)/\(plan.id)/\(action.id.value)" }
}
