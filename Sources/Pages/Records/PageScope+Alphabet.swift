import Model
import Templates

extension PageScope {
  /// Everything from A to Z; where that is too much for one page, the letters.
  func alphabet() -> PageRecord {
    let alphabet = site.alphabet
    let groups = alphabet.isSplit ? [] : alphabet.letters.map { group($0) }
    return PageRecord(
      title: SitePage.aToZ.title,
      description: "Everything in \(publication.site.title), from A to Z.",
      values: [
        "letters": .items(letters(nil)), "groups": .items(groups), "all-href": .none,
      ])
  }

  /// What begins with a letter, on a page of its own.
  func letter(_ place: Int) -> PageRecord {
    let letter = site.alphabet.letters[place]
    return PageRecord(
      title: "\(SitePage.aToZ.title): \(letter.label)",
      description: "What begins with \(letter.label) in \(publication.site.title).",
      values: [
        "letters": .items(letters(place)), "groups": .items([group(letter)]),
        "all-href": href(PageAddress(SitePage.aToZ.address)),
      ])
  }

  private func letters(_ current: Int?) -> [TemplateValue] {
    let alphabet = site.alphabet
    return alphabet.letters.enumerated().map { place, letter in
      [
        "label": .text(letter.label),
        "href": alphabet.isSplit
          ? href(PageAddress(Alphabet.address(of: letter))) : .text("#" + anchor(letter)),
        "count": .text(Wording.text(letter.entries.count)), "is-this": .flag(place == current),
      ]
    }
  }

  private func group(_ letter: Alphabet.Letter) -> TemplateValue {
    [
      "label": .text(letter.label), "anchor": .text(anchor(letter)),
      "entries": .items(
        letter.entries.filter { isThere($0) }.map {
          [
            "title": .text($0.title), "href": .text(path($0.address)),
            "kind": .text(Self.kind(of: $0)),
          ]
        }),
    ]
  }

  /// An id that can't be part of an address has no page, which is reported.
  private func isThere(_ entry: AlphabetEntry) -> Bool {
    let path = entry.address.prefix { $0 != "#" }
    return site.addresses[String(path)] != nil
  }

  private func anchor(_ letter: Alphabet.Letter) -> String { "letter-\(letter.slug)" }

  private static func kind(of entry: AlphabetEntry) -> String {
    switch entry.kind {
    case .page: "page"
    case .edition: "edition"
    case .plan: "action plan"
    case .action: ["action", entry.number].compactMap { $0 }.joined(separator: " ")
    case .figure: "figure"
    case .dataset: "data"
    case .payGap: "pay gap"
    case .audit: "audit"
    case .caseStudy: "case study"
    case .term: "term"
    }
  }
}
