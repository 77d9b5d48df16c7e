/// `search`: what makes the index that the page `/search/` looks into.
package enum SearchEngine: String, Sendable, Hashable, CaseIterable {
  /// A program that reads the finished pages: https://pagefind.app.
  case pagefind
}
