import Diagnostics
import Model

/// Every page of the site, in the order of their addresses, and what was wrong with them.
struct PagePlan: Sendable {
  let pages: [Page]
  let diagnostics: [Diagnostic]

  /// Plans all pages of a publication. Linear in their number, but for sorting.
  init(_ index: PublicationIndex, editions: [EditionMap]) {
    var planner = PagePlanner(index: index)
    planner.planSite()
    for edition in editions { planner.plan(edition) }
    var book = AddressBook()
    pages = planner.pages.sorted { $0.address < $1.address }.filter { book.add($0) }
    for asset in index.publication.assets {
      let source = Location(path: asset.path)
      _ = book.add(path: "/" + asset.path, source: source)
    }
    for moved in Redirects.all(of: index) {
      _ = book.add(path: moved.from.path, source: moved.source)
    }
    diagnostics = planner.diagnostics + book.diagnostics
  }
}
