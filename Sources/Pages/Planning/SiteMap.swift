import Diagnostics
import Disclosure
import Figures
import Model
import Templates

/// What all pages share: built once, read by every thread.
///
/// A class, against the habit of the house, because it is copied into every scope and resolver:
/// as a structure its two dozen counts were a fifth of a page's time. It never changes.
final class SiteMap: Sendable {
  let index: PublicationIndex
  /// The numbers that readers may see.
  let release: Release
  /// Every figure that has numbers.
  let gallery: FigureGallery
  let editions: [EditionMap]
  let history: ActionHistory
  let terms: TermMatcher
  /// Everything from A to Z.
  let alphabet: Alphabet
  /// Of each glossary term: where it stands in alphabetical order.
  let termRanks: [Int]
  /// Addresses of pages, with their places in `pages`.
  let addresses: [String: Int]
  let pages: [Page]
  let moves: [Move]
  /// The place of the latest published edition; nil without one.
  let latest: Int?
  let diagnostics: [Diagnostic]
  /// The values that are the same on every page.
  let siteRecord: TemplateValue
  /// Where the style sheet lies below the site's folder.
  let stylesheetPath: String
  /// Where the script of `/search/` lies, if there is such a page.
  let scriptPath: String?

  init(
    _ index: PublicationIndex, release: Release, gallery: FigureGallery, stylesheetPath: String,
    scriptPath: String? = nil
  ) {
    let publication = index.publication
    self.index = index
    self.release = release
    self.gallery = gallery
    self.stylesheetPath = stylesheetPath
    self.scriptPath = scriptPath
    editions = publication.editions.indices.map {
      EditionMap($0, in: index, hasPredecessor: $0 > 0)
    }
    history = ActionHistory(index, editions: editions)
    terms = TermMatcher(publication.glossary)
    termRanks = Self.ranks(publication.glossary)
    alphabet = Alphabet(index)
    let plan = PagePlan(
      index, release: release, gallery: gallery, editions: editions, alphabet: alphabet,
      stylesheetPath: stylesheetPath)
    moves = plan.moves
    pages = plan.pages
    addresses = Dictionary(
      plan.pages.enumerated().map { ($1.address.path, $0) }, uniquingKeysWith: { first, _ in first }
    )
    latest = publication.editions.lastIndex { $0.status == .published }
    diagnostics = plan.diagnostics + terms.diagnostics
    siteRecord = SiteRecord.make(publication)
  }

  var publication: Publication {
    _read { yield index.publication }
  }

  private static func ranks(_ glossary: [GlossaryTerm]) -> [Int] {
    let words = glossary.map { $0.term.value.lowercased() }
    let order = glossary.indices.sorted {
      words[$0] != words[$1]
        ? words[$0].utf8.lexicographicallyPrecedes(words[$1].utf8) : $0 < $1
    }
    var ranks = [Int](repeating: 0, count: order.count)
    for (rank, place) in order.enumerated() { ranks[place] = rank }
    return ranks
  }

  func page(at address: PageAddress) -> Page? { addresses[address.path].map { pages[$0] } }

  func address(of place: ActionPlace) -> PageAddress {
    editions[place.edition].address(of: .plans, index.plan(at: place).id)
      .appending(index.action(at: place).id.value)
  }

  /// The page about the same thing in the latest edition, or that edition's first page.
  func newer(than page: Page) -> (address: PageAddress, isSamePage: Bool)? {
    guard let edition = page.subject.edition, let latest, edition < latest else { return nil }
    if case .action(let place) = page.subject {
      // What has the same address there may be another action.
      guard let successor = history.line(of: place).last(where: { $0.edition == latest }) else {
        return (editions[latest].address, false)
      }
      return (address(of: successor), true)
    }
    let rest = page.address.path.dropFirst(editions[edition].address.path.count)
    let address = PageAddress(editions[latest].address.path + rest)
    if addresses[address.path] != nil { return (address, true) }
    return (editions[latest].address, false)
  }
}
