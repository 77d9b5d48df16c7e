/// The kinds of thing that a reference by id can name.
package enum ReferenceKind: String, Sendable, Hashable, CaseIterable {
  case action
  case plan
  case audit
  case strategy
  case caseStudy = "case-study"
  case term
  case figure
  case data
  case payGap = "pay-gap"

  /// The word for one in a message.
  package var noun: String {
    switch self {
    case .action: "action"
    case .plan: "plan"
    case .audit: "audit"
    case .strategy: "strategy page"
    case .caseStudy: "case study"
    case .term: "glossary term"
    case .figure: "figure"
    case .data: "dataset"
    case .payGap: "pay gap"
    }
  }
}
