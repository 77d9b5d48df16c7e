/// Everything that the latest edition and the site as a whole hold, from A to Z.
package struct Alphabet: Sendable {
  /// Entries that begin alike; a long run of them is several.
  package struct Letter: Sendable {
    /// "M", "0–9", "Other"; "M, part 2" where it goes on.
    package let label: String
    /// The last part of its address: `m`, `0-9`, `m-2` where it goes on.
    package let slug: String
    package let entries: [AlphabetEntry]
  }

  package let letters: [Letter]
  /// Whether each letter has a page of its own, because one page would be too heavy.
  package let isSplit: Bool

  /// Entries on one page.
  package static let limit = 500

  package init(_ index: PublicationIndex) {
    self.init(Self.entries(index))
  }

  init(_ entries: [AlphabetEntry]) {
    isSplit = entries.count > Self.limit
    var letters: [Letter] = []
    var rest = entries.sorted()[...]
    while let first = rest.first.map({ Self.letter(of: $0) }) {
      let run = rest.prefix { Self.letter(of: $0) == first }
      rest = rest.dropFirst(run.count)
      var part = run
      var number = 1
      while !part.isEmpty {
        let slug = number == 1 ? first.slug : "\(first.slug)-\(number)"
        let label = number == 1 ? first.label : "\(first.label), part \(number)"
        letters.append(
          Letter(label: label, slug: slug, entries: Array(part.prefix(Self.limit))))
        part = part.dropFirst(Self.limit)
        number += 1
      }
    }
    self.letters = letters
  }

  /// From the root.
  package static func address(of letter: Letter) -> String {
    "\(SitePage.aToZ.address)\(letter.slug)/"
  }

  private static func letter(of entry: AlphabetEntry) -> (label: String, slug: String) {
    switch entry.key.first {
    case .some(UInt8(ascii: "0")...UInt8(ascii: "9")): return ("0–9", "0-9")
    case .some(let byte) where (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte):
      let letter = String(decoding: [byte], as: UTF8.self)
      return (letter.uppercased(), letter)
    default: return ("Other", "other")
    }
  }

  private static func entries(_ index: PublicationIndex) -> [AlphabetEntry] {
    let publication = index.publication
    var entries: [AlphabetEntry] = []
    for page in SitePage.all(of: index.publication.site) where page != .home && page != .aToZ {
      entries.append(AlphabetEntry(page.title, .page, at: page.address))
    }
    for (place, term) in publication.glossary.enumerated() {
      guard let address = index.address(of: .term(place)) else { continue }
      entries.append(AlphabetEntry(term.term.value, .term, at: address))
      if let expansion = term.expansion {
        entries.append(AlphabetEntry(expansion, .term, at: address))
      }
    }
    for (e, edition) in publication.editions.enumerated() where edition.status != .draft {
      guard let address = index.address(of: .edition(e)) else { continue }
      entries.append(AlphabetEntry(edition.title, .edition, at: address))
    }
    let published = publication.editions.lastIndex { $0.status == .published }
    if let latest = published { entries += self.entries(index, latest) }
    return entries
  }

  private static func entries(_ index: PublicationIndex, _ e: Int) -> [AlphabetEntry] {
    let edition = index.publication.editions[e]
    var entries: [AlphabetEntry] = []
    func add(
      _ title: String, _ kind: AlphabetEntry.Kind, number: String? = nil, _ target: Target
    ) {
      guard let address = index.address(of: target) else { return }
      entries.append(AlphabetEntry(title, kind, number: number, at: address))
    }
    let sections = EditionSection.present(
      in: edition, hasPredecessor: e > 0, hasData: !index.editions[e].datasets.isEmpty)
    for section in sections where section != .overview {
      entries.append(
        AlphabetEntry(section.label, .page, at: "/\(edition.id)/\(section.rawValue)/"))
    }
    for (p, plan) in edition.plans.enumerated() {
      add(plan.title, .plan, .plan(edition: e, plan: p))
      for place in index.editions[e].actions[p].values {
        let action = index.action(at: place)
        add(action.title, .action, number: action.number, .action(place))
      }
    }
    for (p, page) in edition.strategyPages.enumerated() {
      add(page.title, .page, .strategyPage(edition: e, page: p))
    }
    for (p, page) in edition.profilePages.enumerated() {
      add(page.title, .page, .profilePage(edition: e, page: p))
    }
    for (s, study) in edition.caseStudies.enumerated() {
      add(study.title, .caseStudy, .caseStudy(edition: e, study: s))
    }
    for (f, figure) in edition.figures.enumerated() {
      add(figure.title.value, .figure, .figure(edition: e, figure: f))
    }
    for (a, audit) in edition.audits.enumerated() {
      add(audit.title, .audit, .audit(edition: e, audit: a))
      if let address = audit.questionnaireAddress(edition: edition.id) {
        entries.append(AlphabetEntry("Questionnaire: \(audit.title)", .page, at: address))
      }
    }
    for (p, payGap) in edition.payGaps.enumerated() {
      add(payGap.title, .payGap, .payGap(edition: e, payGap: p))
    }
    for d in index.editions[e].datasets.values {
      add(index.publication.data.datasets[d].title, .dataset, .dataset(d))
    }
    return entries
  }
}
