import Model

/// A publication as rules see it: the values, what can be referred to, and all authored text.
struct CheckedPublication: Sendable {
  let index: PublicationIndex
  /// Every action of every edition, in order.
  let actions: [ActionVisit]
  let texts: [AuthoredText]
  let links: [AuthoredLink]
  let jobs: Int
  /// What capitals and terms all the text holds.
  let words: WordUse

  init(_ index: PublicationIndex, jobs: Int) {
    self.index = index
    self.jobs = max(1, jobs)
    actions = ActionVisit.all(index.publication)
    texts = AuthoredText.all(index.publication)
    links = AuthoredLink.all(index.publication, texts: texts, jobs: self.jobs)
    words = WordUse.collect(
      texts, glossary: index.publication.glossary, watched: WatchedWords(index.publication),
      jobs: self.jobs)
  }

  var publication: Publication { index.publication }
  var site: Site { publication.site }
  var editions: [Edition] { publication.editions }

  /// Whether an edition can still be mended: the latest published one, and drafts after it.
  ///
  /// Earlier editions are kept as they were published, so good practice missed in them is not
  /// brought up again every year.
  func isCurrent(_ edition: Int) -> Bool {
    guard let latest = index.latestEdition, editions.indices.contains(edition) else { return false }
    return edition >= latest && editions[edition].status != .withdrawn
  }

  /// Texts that can still be mended: of the site as a whole, and of such editions.
  var currentTexts: [AuthoredText] {
    texts.filter { text in text.scope.edition.map(isCurrent) ?? true }
  }

  /// Editions that readers see, with their places, oldest first.
  var publishedEditions: [(place: Int, edition: Edition)] {
    editions.enumerated().filter { $0.element.status == .published }
      .map { (place: $0.offset, edition: $0.element) }
  }
}
