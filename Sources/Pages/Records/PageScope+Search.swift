import Model
import Templates

extension PageScope {
  /// The one page with a script, which looks into an index that another program makes.
  func search() -> PageRecord {
    PageRecord(
      title: SitePage.search.title,
      description: "Find something in \(publication.site.title).",
      values: [
        "a-to-z": href(PageAddress(SitePage.aToZ.address)),
        "script": .text(root + (site.scriptPath ?? "")),
      ])
  }
}
