/// What a file of the content tree is.
enum FileKind: Hashable {
  case site
  case glossary
  case accessibility
  case edition
  case strategyPage
  case plan
  case caseStudy
  case audit
  /// Published as it is.
  case image
}
