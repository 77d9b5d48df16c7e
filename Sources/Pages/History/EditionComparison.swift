import Model

/// What changed from one edition to the next.
struct EditionComparison {
  /// An action with the one that it continues.
  struct Pair {
    let earlier: ActionPlace
    let later: ActionPlace
  }

  /// An action that continues several.
  struct Merger {
    let earlier: [ActionPlace]
    let later: ActionPlace
  }

  /// A text of a strategy page that is new, gone or other than before.
  struct PageChange {
    let title: String
    let address: PageAddress
  }

  private(set) var new: [ActionPlace] = []
  /// Actions of the earlier edition that nothing continues.
  private(set) var ended: [ActionPlace] = []
  /// Their statuses, dates and texts are not compared, since each has several before it.
  private(set) var merged: [Merger] = []
  private(set) var statusChanged: [Pair] = []
  private(set) var ratingChanged: [Pair] = []
  private(set) var deadlineMoved: [Pair] = []
  /// What the earlier edition carried forward and the later one continues.
  private(set) var carriedForward: [Pair] = []
  private(set) var reworded: [Pair] = []
  private(set) var newPages: [PageChange] = []
  private(set) var changedPages: [PageChange] = []
  private(set) var endedPages: [PageChange] = []
  private(set) var newTables: [PageChange] = []
  /// Tables with other numbers than the ones of the same name before.
  private(set) var changedTables: [PageChange] = []
  /// Tables of this edition whose numbers replace some that were published before.
  private(set) var revisedTables: [PageChange] = []
  private(set) var endedTables: [PageChange] = []

  init(_ later: EditionMap, after earlier: EditionMap, _ site: SiteMap) {
    for place in later.actions {
      let before = site.history.predecessors(of: place).filter { $0.edition == earlier.number }
      guard !before.isEmpty else {
        if site.history.predecessors(of: place).isEmpty { new.append(place) }
        continue
      }
      if before.count > 1 {
        merged.append(Merger(earlier: before, later: place))
      } else {
        for predecessor in before {
          compare(Pair(earlier: predecessor, later: place), site.index)
        }
      }
    }
    ended = earlier.actions.filter { place in
      !site.history.successors(of: place).contains { $0.edition <= later.number }
    }
    comparePages(later, earlier, site.index)
    compareTables(later, earlier, site)
  }

  private mutating func compare(_ pair: Pair, _ index: PublicationIndex) {
    let (before, after) = (index.action(at: pair.earlier), index.action(at: pair.later))
    if before.currentStatus == .carriedForward {
      carriedForward.append(pair)
    } else if before.currentStatus != after.currentStatus {
      statusChanged.append(pair)
    }
    if let old = before.currentRating, let new = after.currentRating, old != new {
      ratingChanged.append(pair)
    }
    if Self.isMoved(before.byWhen?.timing ?? .notStated, after.byWhen?.timing ?? .notStated) {
      deadlineMoved.append(pair)
    }
    if !Self.rewordedParts(before, after).isEmpty { reworded.append(pair) }
  }

  /// "December 2025" and "31 December 2025" are one date.
  private static func isMoved(_ before: Timing, _ after: Timing) -> Bool {
    guard let old = before.deadline, let new = after.deadline else { return before != after }
    return old != new
  }

  /// What the texts of two versions of an action differ in, as words for a reader.
  static func rewordedParts(_ before: Action, _ after: Action) -> [String] {
    var parts: [String] = []
    if before.title != after.title { parts.append("title") }
    if before.outcome != after.outcome { parts.append("outcome") }
    if before.description?.document.plainText != after.description?.document.plainText {
      parts.append("description")
    }
    if before.steps.map(\.text.document.plainText) != after.steps.map(\.text.document.plainText) {
      parts.append("steps")
    }
    if before.leads?.verbatim.value != after.leads?.verbatim.value { parts.append("leads") }
    if before.measures.map(\.text.value) != after.measures.map(\.text.value) {
      parts.append("measures")
    }
    return parts
  }

  private mutating func comparePages(
    _ later: EditionMap, _ earlier: EditionMap, _ index: PublicationIndex
  ) {
    let before = index.editions[earlier.number]
    let (old, new) = (
      index.publication.editions[earlier.number], index.publication.editions[later.number]
    )
    var continued: Set<Int> = []
    for place in later.strategyOrder {
      let page = new.strategyPages[place]
      let change = PageChange(
        title: page.title, address: later.address(of: .strategy, page.slug))
      // A text that was renamed is the one of its former name.
      let names = [page.slug] + page.formerly.map(\.value)
      guard let same = names.lazy.compactMap({ before.strategyPages[$0] }).first else {
        newPages.append(change)
        continue
      }
      continued.insert(same)
      let predecessor = old.strategyPages[same]
      if predecessor.body.document.plainText != page.body.document.plainText {
        changedPages.append(change)
      }
    }
    for place in earlier.strategyOrder where !continued.contains(place) {
      let page = old.strategyPages[place]
      endedPages.append(
        PageChange(title: page.title, address: earlier.address(of: .strategy, page.slug)))
    }
  }

  private mutating func compareTables(
    _ later: EditionMap, _ earlier: EditionMap, _ site: SiteMap
  ) {
    let publication = site.index.publication
    func tables(_ edition: EditionMap) -> [Dataset] {
      let id = publication.editions[edition.number].id
      return publication.data.datasets.filter {
        $0.key.edition == id && $0.hasPage && site.release[$0.key] != nil
      }
    }
    func change(_ dataset: Dataset) -> PageChange {
      PageChange(title: dataset.title, address: PageAddress(dataset.address))
    }
    let before = tables(earlier)
    var continued: Set<DatasetKey> = []
    for dataset in tables(later) {
      if dataset.status == .revised { revisedTables.append(change(dataset)) }
      let names = [dataset.key.dataset] + dataset.formerly.map(\.value)
      let same = names.lazy.compactMap { name in before.first { $0.key.dataset == name } }.first
      guard let same else {
        newTables.append(change(dataset))
        continue
      }
      continued.insert(same.key)
      if site.release[same.key]?.cells != site.release[dataset.key]?.cells {
        changedTables.append(change(dataset))
      }
    }
    endedTables = before.filter { !continued.contains($0.key) }.map(change)
  }

  var isEmpty: Bool {
    new.isEmpty && ended.isEmpty && merged.isEmpty && statusChanged.isEmpty
      && ratingChanged.isEmpty && deadlineMoved.isEmpty
      && carriedForward.isEmpty && reworded.isEmpty && newPages.isEmpty && changedPages.isEmpty
      && endedPages.isEmpty && newTables.isEmpty && changedTables.isEmpty
      && revisedTables.isEmpty && endedTables.isEmpty
  }
}
