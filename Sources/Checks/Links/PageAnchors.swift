import Markup
import Model

/// The ids within pages that links can name.
struct PageAnchors: Sendable {
  /// The ids of the headings of a page's main text, or of an entry it lists; nil when the page's
  /// anchors aren't decided by content.
  static func ids(of target: Target, in publication: Publication) -> [String]? {
    switch target {
    case .strategyPage(let e, let p):
      headings(publication.editions[e].strategyPages[p].body.document)
    case .caseStudy(let e, let s): headings(publication.editions[e].caseStudies[s].body.document)
    case .profilePage(let e, let p):
      headings(publication.editions[e].profilePages[p].body.document)
    case .glossary: publication.glossary.map(\.anchor)
    case .plan(let e, let p):
      publication.editions[e].plans[p].objectives.map(\.anchor)
        + (publication.editions[e].plans[p].introduction.map { headings($0.document) } ?? [])
    case .edition(let e): headings(publication.editions[e].summary.document)
    case .action, .audit, .figure, .dataset, .accessibility, .home, .asset, .term, .sitePath,
      .external,
      .samePage:
      nil
    }
  }

  static func headings(_ document: MarkupDocument) -> [String] {
    document.headings.map(\.id)
  }
}
