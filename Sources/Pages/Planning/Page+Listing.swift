import Model

extension Page {
  /// Whether search engines and feeds may name it: pages of drafts and withdrawn editions, the error
  /// page, and what is printed, which repeats other pages, stay out.
  func isListed(_ publication: Publication) -> Bool {
    guard subject != .notFound, !subject.isPrint else { return false }
    guard let edition = subject.edition else { return true }
    return publication.editions[edition].status == .published
  }
}
