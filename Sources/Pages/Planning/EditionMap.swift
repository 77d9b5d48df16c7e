import Diagnostics
import Model
import Templates

/// What pages ask of an edition again and again, found once.
struct EditionMap: Sendable {
  /// Its place in the publication.
  let number: Int
  let address: PageAddress
  /// Every action, in the order of the plans.
  let actions: [ActionPlace]
  let overdue: [ActionPlace]
  let byStatus: [ActionGroup]
  let byLead: [ActionGroup]
  let byTheme: [ActionGroup]
  let byDue: [ActionGroup]
  /// Where each strategy page stands when they are in order.
  let strategyOrder: [Int]
  /// Of each strategy page: where it stands in that order.
  let strategyRanks: [Int]
  /// Datasets that have a page: their places in the publication's data, in its order.
  let datasets: [Int]
  /// What the layout says of the edition, but for addresses.
  let record: TemplateRecord
  /// Parts that have something in them, in the order of the navigation.
  let sections: [EditionSection]

  init(_ e: Int, in index: PublicationIndex, hasPredecessor: Bool) {
    let edition = index.publication.editions[e]
    number = e
    address = PageAddress("/\(edition.id)/")
    var actions: [ActionPlace] = []
    for (p, plan) in edition.plans.enumerated() {
      for (o, objective) in plan.objectives.enumerated() {
        for (a, action) in objective.actions.enumerated() {
          // Of two actions with one id the first has the page; a check reports the second.
          guard let place = index.editions[e].actions[p][action.id.value],
            place.objective == o, place.action == a
          else { continue }
          actions.append(place)
        }
      }
    }
    self.actions = actions
    let late = actions.filter { index.action(at: $0).isOverdue(asAt: edition.asAt.value) }
    overdue = late
    byStatus = Self.statusGroups(index, actions, overdue: late)
    byLead = Self.leadGroups(index, edition, actions)
    byTheme = Self.themeGroups(index, edition, actions)
    byDue = Self.dueGroups(index, actions)
    let keys = edition.strategyPages.map { (order: $0.order ?? Int.max, slug: $0.slug) }
    let order = keys.indices.sorted { left, right in
      let (a, b) = (keys[left], keys[right])
      return a.order != b.order ? a.order < b.order : a.slug.precedesByBytes(b.slug)
    }
    var ranks = [Int](repeating: 0, count: order.count)
    for (rank, place) in order.enumerated() { ranks[place] = rank }
    strategyOrder = order
    strategyRanks = ranks
    record = [
      "id": .text(edition.id), "title": .text(edition.title),
      "as-at": .text(edition.asAt.value.text), "published": .text(edition.published.value.text),
      "publication": .text(Wording.publication(edition)),
      "period": .text(Wording.text(edition.period)),
      "is-draft": .flag(edition.status == .draft),
      "is-withdrawn": .flag(edition.status == .withdrawn),
    ]
    datasets = index.editions[e].datasets.values.sorted()
    sections = EditionSection.present(
      in: edition, hasPredecessor: hasPredecessor, hasData: !datasets.isEmpty)
  }

  func groups(_ grouping: ActionGrouping) -> [ActionGroup] {
    switch grouping {
    case .status: byStatus
    case .lead: byLead
    case .theme: byTheme
    case .due: byDue
    }
  }

  /// The edition on one page.
  var printAddress: PageAddress { address.appending(Edition.printPart) }

  func address(of section: EditionSection) -> PageAddress {
    section == .overview ? address : address.appending(section.rawValue)
  }

  func address(of section: EditionSection, _ part: String) -> PageAddress {
    address(of: section).appending(part)
  }
}
