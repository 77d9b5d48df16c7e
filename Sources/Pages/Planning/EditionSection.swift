/// A part of an edition with a page of its own, in the order of the navigation.
enum EditionSection: String, Sendable, Hashable, CaseIterable {
  case overview = ""
  case strategy
  case plans
  case actions
  case caseStudies = "case-studies"
  case audits
  case changes

  /// As the navigation prints it.
  var label: String {
    switch self {
    case .overview: "Overview"
    case .strategy: "Strategy"
    case .plans: "Action plans"
    case .actions: "All actions"
    case .caseStudies: "Case studies"
    case .audits: "Audits"
    case .changes: "What changed"
    }
  }
}
