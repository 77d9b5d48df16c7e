import Model

/// What a page is about. Editions, plans and so on are indices into the publication, so that
/// thousands of planned pages weigh little.
enum PageSubject: Sendable, Hashable {
  case home
  case editions
  case edition(Int)
  case strategyIndex(Int)
  case strategy(Int, Int)
  case plans(Int)
  case plan(Int, Int)
  case action(ActionPlace)
  case actions(Int)
  case groupings(Int, ActionGrouping)
  case group(Int, ActionGrouping, Int)
  case datasets(Int)
  /// The edition, and the dataset's place in the publication's data.
  case dataset(Int, Int)
  case payGaps(Int)
  case payGap(Int, Int)
  case profile(Int)
  case profilePage(Int, Int)
  case figures(Int)
  case figure(Int, Int)
  case caseStudies(Int)
  case caseStudy(Int, Int)
  case audits(Int)
  case audit(Int, Int)
  case questionnaire(Int, Int)
  case changes(Int)
  /// The edition on one page.
  case print(Int)
  case glossary
  case accessibility
  case contact
  case corrections
  case methods
  case alphabet
  case search
  /// A letter of the alphabet, by its place.
  case letter(Int)
  case notFound

  /// The index of the edition that the page belongs to.
  var edition: Int? {
    switch self {
    case .edition(let e), .strategyIndex(let e), .strategy(let e, _), .plans(let e),
      .plan(let e, _), .actions(let e), .groupings(let e, _), .group(let e, _, _),
      .profile(let e), .profilePage(let e, _), .figures(let e), .figure(let e, _),
      .datasets(let e), .dataset(let e, _), .payGaps(let e), .payGap(let e, _), .caseStudies(let e),
      .caseStudy(let e, _),
      .audits(let e), .audit(let e, _), .questionnaire(let e, _), .changes(let e), .print(let e):
      e
    case .action(let place): place.edition
    case .home, .editions, .glossary, .accessibility, .contact, .corrections, .methods, .alphabet,
      .search,
      .letter, .notFound:
      nil
    }
  }

  /// Whether it can only be made when every other page is.
  var isMadeLast: Bool {
    switch self {
    case .glossary, .datasets: true
    default: false
    }
  }

  /// Whether it holds other pages, for paper.
  var isPrint: Bool {
    if case .print = self { true } else { false }
  }

  /// The template that makes the page, without `.html.mustache` or `.md.mustache`.
  var template: String {
    switch self {
    case .home: "home"
    case .editions: "editions"
    case .edition: "edition"
    case .strategyIndex: "strategy-index"
    case .strategy: "strategy"
    case .plans: "plans"
    case .plan: "plan"
    case .action: "action"
    case .actions: "actions"
    case .groupings: "action-groups"
    case .group: "action-group"
    case .datasets: "datasets"
    case .dataset: "dataset"
    case .payGaps: "pay-gaps"
    case .payGap: "pay-gap"
    case .profile: "profile"
    case .profilePage: "profile-page"
    case .figures: "figures"
    case .figure: "figure"
    case .caseStudies: "case-studies"
    case .caseStudy: "case-study"
    case .audits: "audits"
    case .audit: "audit"
    case .questionnaire: "questionnaire"
    case .changes: "changes"
    case .print: "print"
    case .glossary: "glossary"
    case .accessibility: "accessibility"
    case .contact: "contact"
    case .corrections: "corrections"
    case .methods: "methods"
    case .alphabet, .letter: "a-z"
    case .search: "search"
    case .notFound: "404"
    }
  }

  /// The section of the edition that the page stands in, as the navigation names it.
  var section: EditionSection? {
    switch self {
    case .edition: .overview
    case .strategyIndex, .strategy: .strategy
    case .plans, .plan, .action: .plans
    case .actions, .groupings, .group: .actions
    case .datasets, .dataset: .data
    case .payGaps, .payGap: .payGaps
    case .profile, .profilePage: .workforce
    case .figures, .figure: .figures
    case .caseStudies, .caseStudy: .caseStudies
    case .audits, .audit, .questionnaire: .audits
    case .changes: .changes
    case .home, .editions, .print, .glossary, .accessibility, .contact, .corrections, .methods,
      .alphabet, .letter, .search, .notFound:
      nil
    }
  }
}
