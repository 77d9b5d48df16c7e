/// The pages that use each glossary term.
struct TermPages: Sendable {
  /// Of each term, by its place in the glossary: the first pages by address, as places in the plan.
  let pages: [[Int]]
  /// Of each term: how many pages use it.
  let counts: [Int]

  /// How many pages an entry of the glossary lists.
  private static let shown = 40

  init(terms: Int, reports: [PageReport]) {
    var pages = [[Int]](repeating: [], count: terms)
    var counts = [Int](repeating: 0, count: terms)
    for report in reports {
      for term in report.terms where counts.indices.contains(term) {
        counts[term] += 1
        pages[term].append(report.page)
      }
    }
    self.pages = pages.map { Array($0.sorted().prefix(Self.shown)) }
    self.counts = counts
  }
}
