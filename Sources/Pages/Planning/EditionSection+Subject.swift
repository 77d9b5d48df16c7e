import Model

extension EditionSection {
  func subject(of edition: Int) -> PageSubject {
    switch self {
    case .overview: .edition(edition)
    case .workforce: .profile(edition)
    case .figures: .figures(edition)
    case .strategy: .strategyIndex(edition)
    case .plans: .plans(edition)
    case .actions: .actions(edition)
    case .data: .datasets(edition)
    case .caseStudies: .caseStudies(edition)
    case .audits: .audits(edition)
    case .changes: .changes(edition)
    }
  }
}
