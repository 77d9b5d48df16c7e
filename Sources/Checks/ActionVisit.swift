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

  /// The plan's own period, else the edition's.
  var period: Period { plan.period ?? edition.period }

  /// Whether a deadline was late before the action was planned, which is a rule of its own.
  func isBeforePeriod(_ deadline: CalendarDate) -> Bool {
    period.start <= period.end && deadline < period.start
  }

  /// How messages name it: "Action `2.1`".
  var name: String { "Action `\(action.id.value)`" }

  /// `2026/equality/2.1`, as `continues` writes it.
  var address: String { "\(edition.id)/\(plan.id)/\(action.id.value)" }
}
