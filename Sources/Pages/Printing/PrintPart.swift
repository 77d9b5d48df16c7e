/// A page as a part of the printed edition.
struct PrintPart: Sendable {
  let page: Page
  /// Of its title; its own headings follow below it.
  let level: Int
  /// Where links within the printed edition lead: `workforce/ethnicity`.
  let anchor: String

  init(_ page: Page, level: Int, below edition: PageAddress) {
    self.page = page
    self.level = level
    let path = page.address.path
    let rest = path.hasPrefix(edition.path) ? path.dropFirst(edition.path.count) : path.dropFirst()
    // The first page of an edition lies at its root.
    anchor = rest.isEmpty ? "overview" : String(rest.dropLast())
  }
}
