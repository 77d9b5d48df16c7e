import Model

extension Edition {
  /// The same edition with what the files of its folders hold, which come by name.
  func holding(_ parts: [EditionPart]) -> Edition {
    var pages: [StrategyPage] = []
    var plans: [Plan] = []
    var caseStudies: [CaseStudy] = []
    var audits: [Audit] = []
    var profilePages: [ProfilePage] = []
    var figures: [FigureDeclaration] = []
    for part in parts {
      switch part {
      case .strategyPage(let page): pages.append(page)
      case .plan(let plan): plans.append(plan)
      case .caseStudy(let study): caseStudies.append(study)
      case .audit(let audit): audits.append(audit)
      case .profilePage(let page): profilePages.append(page)
      case .figure(let figure): figures.append(figure)
      case .dataset: break
      }
    }
    return Edition(
      id: id, location: location, title: title, summary: summary, period: period, asAt: asAt,
      published: published, status: status, signOff: signOff, coverage: coverage,
      objectives: objectives, accreditations: accreditations, framework: framework,
      parties: parties, themes: themes, corrections: corrections,
      strategyPages: StrategyPage.inOrder(pages), plans: plans, caseStudies: caseStudies,
      audits: audits, profilePages: ProfilePage.inOrder(profilePages), headlines: headlines,
      figures: figures, textPlaces: textPlaces)
  }
}
