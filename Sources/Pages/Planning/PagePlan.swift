import Diagnostics
import Disclosure
import Figures
import Model

/// Every page of the site, in the order of their addresses, what moved, and what was wrong with
/// them.
struct PagePlan: Sendable {
  let pages: [Page]
  let moves: [Move]
  let diagnostics: [Diagnostic]

  /// Plans all pages of a publication. Linear in their number, but for sorting.
  init(
    _ index: PublicationIndex, release: Release, gallery: FigureGallery, editions: [EditionMap],
    alphabet: Alphabet, stylesheetPath: String
  ) {
    var planner = PagePlanner(
      index: index, release: release, gallery: gallery, alphabet: alphabet)
    planner.planSite()
    for edition in editions { planner.plan(edition) }
    let ownPages = Set(planner.pages.map(\.address.htmlFile))
    var book = AddressBook(
      reserved: (SiteFile.all + [stylesheetPath]).filter { !ownPages.contains($0) })
    pages = planner.pages.sorted { $0.address < $1.address }.filter { book.add($0) }
    let site = index.publication.site.location.path
    let root = site[
      ..<(site.utf8.lastIndex(of: UInt8(ascii: "/")).map(site.utf8.index(after:)) ?? site.startIndex)
    ]
    for asset in index.publication.assets {
      _ = book.add([asset.path], named: "/" + asset.path, source: Location(path: root + asset.path))
    }
    var moves: [Move] = []
    for move in Redirects.all(of: index) {
      let files = [move.from.htmlFile] + (move.from.markdownFile.map { [$0] } ?? [])
      if book.add(files, named: move.from.path, source: move.source) { moves.append(move) }
    }
    self.moves = moves
    diagnostics = planner.diagnostics + book.diagnostics
  }
}
