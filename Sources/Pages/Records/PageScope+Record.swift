extension PageScope {
  /// What the page says, by its subject.
  ///
  /// - Parameter uses: which pages use which terms; only the glossary asks.
  mutating func record(_ uses: TermPages) -> PageRecord {
    switch page.subject {
    case .home: home()
    case .editions: editions()
    case .edition(let e): edition(e)
    case .strategyIndex(let e): strategyIndex(e)
    case .strategy(let e, let s): strategy(e, s)
    case .plans(let e): plans(e)
    case .plan(let e, let p): plan(e, p)
    case .action(let place): action(place)
    case .actions(let e): actions(e)
    case .groupings(let e, let grouping): groupings(e, grouping)
    case .group(let e, let grouping, let g): group(e, grouping, g)
    case .datasets(let e): datasets(e)
    case .dataset(let e, let d): dataset(e, d)
    case .payGaps(let e): payGaps(e)
    case .payGap(let e, let p): payGap(e, p)
    case .profile(let e): profile(e)
    case .profilePage(let e, let p): profilePage(e, p)
    case .figures(let e): figures(e)
    case .figure(let e, let f): figure(e, f)
    case .caseStudies(let e): caseStudies(e)
    case .caseStudy(let e, let s): caseStudy(e, s)
    case .audits(let e): audits(e)
    case .audit(let e, let a): audit(e, a)
    case .questionnaire(let e, let a): questionnaire(e, a)
    case .changes(let e): changes(e)
    case .print(let e): printed(e, [])
    case .glossary: glossary(uses)
    case .accessibility: accessibility()
    case .contact: contactPage()
    case .corrections: corrections()
    case .methods: methods()
    case .alphabet: alphabet()
    case .search: search()
    case .letter(let place): letter(place)
    case .notFound: notFound()
    }
  }
}
