import Model
import Templates

extension PageScope {
  /// All actions of an edition, by plan.
  func actions(_ e: Int) -> PageRecord {
    let edition = publication.editions[e]
    let map = site.editions[e]
    var plans: [TemplateValue] = []
    for (p, plan) in edition.plans.enumerated() {
      let places = map.actions.filter { $0.plan == p }
      guard !places.isEmpty else { continue }
      plans.append([
        "title": .text(plan.title), "href": href(map.address(of: .plans, plan.id)),
        "actions": .items(places.map { .record(actionRow($0)) }),
      ])
    }
    return PageRecord(
      title: "All actions",
      description: "All \(Wording.count(map.actions.count, "action")) of \(edition.title), "
        + "by plan, with status, lead and date.",
      values: [
        "plans": .items(plans), "progress": progress(map.actions, edition),
        "groupings": .items(groupings(e)), "ratings": .items(ratings(map.actions)),
        "overdue-href": href(
          map.address(of: .actions, ActionGrouping.status.rawValue).appending(
            ActionGrouping.overdue)),
      ])
  }

  private func groupings(_ e: Int) -> [TemplateValue] {
    let map = site.editions[e]
    return ActionGrouping.allCases.filter { !map.groups($0).isEmpty }.map { grouping in
      [
        "label": .text(grouping.title),
        "href": href(map.address(of: .actions, grouping.rawValue)),
      ]
    }
  }

  func groupings(_ e: Int, _ grouping: ActionGrouping) -> PageRecord {
    let map = site.editions[e]
    let address = map.address(of: .actions, grouping.rawValue)
    let groups: [TemplateValue] = map.groups(grouping).map { group in
      [
        "label": .text(group.label), "href": href(address.appending(group.slug)),
        "count": .text(
          Wording.count(group.places.count, "action")
            + (grouping == .due ? Self.lateness(overdue(group), of: group) : "")),
        "shape": group.status.map { Ratings.record($0) } ?? TemplateValue.none,
      ]
    }
    return PageRecord(
      title: grouping.title,
      description: "\(grouping.title) in \(publication.editions[e].title).",
      values: ["groups": .items(groups), "groupings": .items(groupings(e))])
  }

  mutating func group(_ e: Int, _ grouping: ActionGrouping, _ g: Int) -> PageRecord {
    let map = site.editions[e]
    let edition = publication.editions[e]
    let group = map.groups(grouping)[g]
    let intro = introduction(group, grouping, edition)
    return PageRecord(
      title: group.label, aboveTitle: .text(grouping.noun),
      description: "\(Wording.count(group.places.count, "action")) of \(edition.title). "
        + "\(grouping.noun): \(group.label).",
      values: [
        "description": prose(group.description, under: 2, prefix: "about."),
        "introduction": TemplateValue(intro),
        "count": .text(Wording.count(group.places.count, "action")),
        "actions": .items(group.places.map { .record(actionRow($0)) }),
        "ratings": .items(ratings(group.places)),
      ])
  }

  /// What puts actions in a list, and which of them are late.
  private func introduction(
    _ group: ActionGroup, _ grouping: ActionGrouping, _ edition: Edition
  ) -> String? {
    let asAt = edition.asAt.value.text
    if grouping == .status, group.slug == ActionGrouping.overdue {
      return "An action is overdue when its date has passed, as at \(asAt), and the work has not "
        + "ended. Ongoing actions are never overdue."
    }
    switch group.due {
    case .quarter:
      let late = overdue(group)
      return switch (late, group.places.count) {
      case (0, 1): "This action is not overdue as at \(asAt)."
      case (0, _): "None of these is overdue as at \(asAt)."
      case (1, 1): "This action is overdue as at \(asAt)."
      case (let late, let all) where late == all: "All of these are overdue as at \(asAt)."
      case (1, _): "One of these is overdue as at \(asAt)."
      default: "\(Wording.text(late)) of these are overdue as at \(asAt)."
      }
    case .recurring: return "This work is done every month, quarter, half-year or year."
    case .ongoing: return "This work has no end date, and is never overdue."
    case .noDate:
      return "The plan gives no date, or gives it in words from which no day can be told."
    case nil: return nil
    }
  }

  private func overdue(_ group: ActionGroup) -> Int {
    group.places.count { place in
      site.index.action(at: place).isOverdue(
        asAt: publication.editions[place.edition].asAt.value)
    }
  }

  /// ", 2 of them overdue".
  private static func lateness(_ late: Int, of group: ActionGroup) -> String {
    switch (late, group.places.count) {
    case (0, _): ""
    case (1, 1): ", overdue"
    default: ", \(Wording.text(late)) of them overdue"
    }
  }

  /// What the ratings mean, when a list shows any.
  private func ratings(_ places: [ActionPlace]) -> [TemplateValue] {
    let hasAny = places.contains { place in
      let action = site.index.action(at: place)
      return action.currentStatus.isOpen
        && (action.rating != nil || action.updates.contains { $0.rating != nil })
    }
    return hasAny ? ratingKey() : []
  }
}
