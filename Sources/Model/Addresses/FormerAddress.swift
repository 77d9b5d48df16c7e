package import Diagnostics

/// An address that `formerly` leaves behind, with what stands elsewhere now.
package struct FormerAddress: Sendable {
  /// From the root, with a slash at its end.
  package let path: String
  package let target: Target
  /// The former name.
  package let source: Location
  /// Whether it follows from the former name of the plan or audit above; then a redirect that is
  /// written out goes first.
  package let follows: Bool

  /// Those of a publication. A former name of a plan counts for each action below it too.
  package static func all(of index: PublicationIndex) -> [FormerAddress] {
    var found: [FormerAddress] = []
    for (e, edition) in index.publication.editions.enumerated() {
      func add(_ formerly: [Located<String>], _ folder: String, _ target: Target) {
        for id in formerly where AddressPart.isUsable(id.value) {
          found.append(
            FormerAddress(
              path: "/\(edition.id)/\(folder)/\(id.value)/", target: target, source: id.location,
              follows: false))
        }
      }
      for (s, page) in edition.strategyPages.enumerated() {
        add(
          page.formerly, EditionSection.strategy.rawValue, .strategyPage(edition: e, page: s))
      }
      for (s, study) in edition.caseStudies.enumerated() {
        add(
          study.formerly, EditionSection.caseStudies.rawValue, .caseStudy(edition: e, study: s))
      }
      for (p, page) in edition.profilePages.enumerated() {
        add(
          page.formerly, EditionSection.workforce.rawValue, .profilePage(edition: e, page: p))
      }
      for (f, figure) in edition.figures.enumerated() {
        add(figure.formerly, EditionSection.figures.rawValue, .figure(edition: e, figure: f))
      }
      for (a, audit) in edition.audits.enumerated() {
        let target = Target.audit(edition: e, audit: a)
        add(audit.formerly, EditionSection.audits.rawValue, target)
        for name in audit.formerly where AddressPart.isUsable(name.value) {
          guard let path = audit.questionnaireAddress(edition: edition.id, audit: name.value)
          else { continue }
          found.append(
            FormerAddress(path: path, target: target, source: name.location, follows: true))
        }
      }
      for d in index.editions[e].datasets.values.sorted() {
        add(
          index.publication.data.datasets[d].formerly, EditionSection.data.rawValue, .dataset(d))
      }
      for (p, plan) in edition.plans.enumerated() {
        let plans = EditionSection.plans.rawValue
        add(plan.formerly, plans, .plan(edition: e, plan: p))
        for objective in plan.objectives {
          for action in objective.actions {
            guard let place = index.editions[e].actions[p][action.id.value] else { continue }
            add(action.formerly, "\(plans)/\(plan.id)", .action(place))
            for name in plan.formerly where AddressPart.isUsable(name.value) {
              for id in [action.id] + action.formerly where AddressPart.isUsable(id.value) {
                found.append(
                  FormerAddress(
                    path: "/\(edition.id)/\(plans)/\(name.value)/\(id.value)/",
                    target: .action(place), source: name.location, follows: true))
              }
            }
          }
        }
      }
    }
    return found
  }
}
