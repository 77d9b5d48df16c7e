import Model

extension Edition {
  /// The same edition with what the files of its folders hold.
  func holding(
    strategyPages: [StrategyPage], plans: [Plan], caseStudies: [CaseStudy], audits: [Audit]
  ) -> Edition {
    Edition(
      id: id, location: location, title: title, summary: summary, period: period, asAt: asAt,
      published: published, status: status, signOff: signOff, coverage: coverage,
      objectives: objectives, accreditations: accreditations, framework: framework,
      parties: parties, themes: themes, corrections: corrections, strategyPages: strategyPages,
      plans: plans, caseStudies: caseStudies, audits: audits)
  }
}
