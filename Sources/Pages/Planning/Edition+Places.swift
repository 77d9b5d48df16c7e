import Model

extension Edition {
  func plan(at place: ActionPlace) -> Plan? {
    plans.indices.contains(place.plan) ? plans[place.plan] : nil
  }

  func objective(at place: ActionPlace) -> Objective? {
    guard let plan = plan(at: place), plan.objectives.indices.contains(place.objective) else {
      return nil
    }
    return plan.objectives[place.objective]
  }

  func action(at place: ActionPlace) -> Action? {
    guard let objective = objective(at: place), objective.actions.indices.contains(place.action)
    else { return nil }
    return objective.actions[place.action]
  }
}
