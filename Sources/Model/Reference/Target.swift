/// What a reference was found to point at. Numbers are places in the publication's own arrays.
package enum Target: Sendable, Hashable {
  case home
  case glossary
  case accessibility
  case term(Int)
  case edition(Int)
  case plan(edition: Int, plan: Int)
  case action(ActionPlace)
  case strategyPage(edition: Int, page: Int)
  case caseStudy(edition: Int, study: Int)
  case profilePage(edition: Int, page: Int)
  case figure(edition: Int, figure: Int)
  case audit(edition: Int, audit: Int)
  /// Its place in the datasets of `Publication.data`.
  case dataset(Int)
  /// Its place in `Publication.assets`.
  case asset(Int)
  /// An address of this site, which only who knows all addresses can judge.
  case sitePath(String)
  case external(scheme: String, address: String)
  /// The page that the reference stands on.
  case samePage
}
