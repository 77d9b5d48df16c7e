extension PublicationIndex {
  /// The address of a target on this site, from the root, such as `/2026/plans/equality/2.1/`;
  /// nil for what lies elsewhere and for the same page.
  package func address(of target: Target) -> String? {
    switch target {
    case .home: SitePage.home.address
    case .glossary: SitePage.glossary.address
    case .accessibility: SitePage.accessibility.address
    case .term(let place): "\(SitePage.glossary.address)#\(publication.glossary[place].anchor)"
    case .edition(let e): "/\(publication.editions[e].id)/"
    case .plan(let e, let p): planAddress(e, p)
    case .action(let place):
      "\(planAddress(place.edition, place.plan))\(action(at: place).id.value)/"
    case .strategyPage(let e, let p):
      "/\(publication.editions[e].id)/strategy/\(publication.editions[e].strategyPages[p].slug)/"
    case .caseStudy(let e, let s):
      "/\(publication.editions[e].id)/case-studies/\(publication.editions[e].caseStudies[s].slug)/"
    case .profilePage(let e, let p):
      "/\(publication.editions[e].id)/workforce/\(publication.editions[e].profilePages[p].slug)/"
    case .figure(let e, let f):
      "/\(publication.editions[e].id)/figures/\(publication.editions[e].figures[f].id)/"
    case .audit(let e, let a):
      "/\(publication.editions[e].id)/audits/\(publication.editions[e].audits[a].id)/"
    case .dataset(let place): publication.data.datasets[place].address
    case .asset(let place): "/\(publication.assets[place].path)"
    case .sitePath(let path): path
    case .external, .samePage: nil
    }
  }

  private func planAddress(_ e: Int, _ p: Int) -> String {
    "/\(publication.editions[e].id)/plans/\(publication.editions[e].plans[p].id)/"
  }
}

extension GlossaryTerm {
  /// The id of the term's entry on the glossary page.
  package var anchor: String { "term-\(id.value)" }
}

extension Objective {
  /// The id of the objective's section on its plan's page.
  package var anchor: String { "objective-\(id.value)" }
}
