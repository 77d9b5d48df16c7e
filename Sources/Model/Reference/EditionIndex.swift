/// What an edition holds, by id.
package struct EditionIndex: Sendable {
  package let plans: [String: Int]
  package let strategyPages: [String: Int]
  package let caseStudies: [String: Int]
  package let audits: [String: Int]
  package let profilePages: [String: Int]
  package let figures: [String: Int]
  /// Datasets that have a page: their places in `Publication.data`.
  package let datasets: [String: Int]
  package let themes: [String: Int]
  package let frameworkDocuments: [String: Int]
  /// Ids of the statements of all framework documents.
  package let frameworkStatements: Set<String>
  /// Of each plan: its actions.
  package let actions: [[String: ActionPlace]]
  /// By id alone: every action of that id in the edition, in order.
  package let actionsAnywhere: [String: [ActionPlace]]

  /// - Parameter datasets: those of the edition, by id.
  init(_ edition: Edition, at place: Int, datasets: [String: Int]) {
    self.datasets = datasets
    plans = Dictionary.firstPlaces(edition.plans) { $0.id }
    strategyPages = Dictionary.firstPlaces(edition.strategyPages) { $0.slug }
    caseStudies = Dictionary.firstPlaces(edition.caseStudies) { $0.slug }
    audits = Dictionary.firstPlaces(edition.audits) { $0.id }
    profilePages = Dictionary.firstPlaces(edition.profilePages) { $0.slug }
    figures = Dictionary.firstPlaces(edition.figures) { $0.id }
    themes = Dictionary.firstPlaces(edition.themes) { $0.id.value }
    frameworkDocuments = Dictionary.firstPlaces(edition.framework) { $0.id.value }
    frameworkStatements = Set(edition.framework.flatMap { $0.statements.map(\.id.value) })
    var actions: [[String: ActionPlace]] = []
    var anywhere: [String: [ActionPlace]] = [:]
    for (p, plan) in edition.plans.enumerated() {
      var ofPlan: [String: ActionPlace] = [:]
      for (o, objective) in plan.objectives.enumerated() {
        for (a, action) in objective.actions.enumerated() {
          let spot = ActionPlace(edition: place, plan: p, objective: o, action: a)
          let id = action.id.value
          guard ofPlan[id] == nil else { continue }
          ofPlan[id] = spot
          anywhere[id, default: []].append(spot)
        }
      }
      actions.append(ofPlan)
    }
    self.actions = actions
    actionsAnywhere = anywhere
  }
}

extension Dictionary where Key == String, Value == Int {
  /// The place of the first element of each id.
  static func firstPlaces<Element>(
    _ elements: [Element], id: (Element) -> String
  ) -> [String: Int] {
    var places: [String: Int] = [:]
    places.reserveCapacity(elements.count)
    for (place, element) in elements.enumerated() {
      let id = id(element)
      if places[id] == nil { places[id] = place }
    }
    return places
  }
}
