/// A part of an edition with a page of its own, in the order of the navigation; its name in
/// addresses.
package enum EditionSection: String, Sendable, Hashable, CaseIterable {
  case overview = ""
  case workforce
  case strategy
  case plans
  case actions
  case figures
  case data
  case caseStudies = "case-studies"
  case audits
  case changes

  /// As the navigation prints it.
  package var label: String {
    switch self {
    case .overview: "Overview"
    case .workforce: "Workforce profile"
    case .strategy: "Strategy"
    case .plans: "Action plans"
    case .actions: "All actions"
    case .figures: "Figures"
    case .data: "Data"
    case .caseStudies: "Case studies"
    case .audits: "Audits"
    case .changes: "What changed"
    }
  }

  /// The sections that have something in them.
  package static func present(
    in edition: Edition, hasPredecessor: Bool, hasData: Bool
  ) -> [EditionSection] {
    allCases.filter { section in
      switch section {
      case .overview: true
      case .workforce: !edition.profilePages.isEmpty
      case .figures: !edition.figures.isEmpty
      case .strategy: !edition.strategyPages.isEmpty
      case .plans: !edition.plans.isEmpty
      case .actions: edition.plans.contains { $0.objectives.contains { !$0.actions.isEmpty } }
      case .data: hasData
      case .caseStudies: !edition.caseStudies.isEmpty
      case .audits: !edition.audits.isEmpty
      case .changes: hasPredecessor
      }
    }
  }
}
