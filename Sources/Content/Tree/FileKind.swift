/// What a file of the content tree is.
enum FileKind: Hashable {
  case site
  case glossary
  case accessibility
  case edition
  case strategyPage
  case plan
  case caseStudy
  /// `workforce/<slug>.md`
  case profilePage
  /// `figures/<id>.yaml`
  case figure
  case audit
  case classification
  case populations
  /// What a table counts: `data/<id>.yaml`.
  case dataset
  /// The table itself: `data/<id>.csv`.
  case table
  /// The tallies of an audit: `audits/<id>.csv`.
  case tally
  /// Published as it is.
  case image
}
