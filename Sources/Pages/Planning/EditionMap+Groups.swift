import Model

extension EditionMap {
  /// Overdue first, then each status that some action has, then those without one.
  static func statusGroups(
    _ index: PublicationIndex, _ actions: [ActionPlace], overdue: [ActionPlace]
  ) -> [ActionGroup] {
    var places: [DeliveryStatus?: [ActionPlace]] = [:]
    for place in actions {
      places[index.action(at: place).currentStatus, default: []].append(place)
    }
    var groups: [ActionGroup] = []
    if !actions.isEmpty {
      groups.append(ActionGroup(slug: ActionGrouping.overdue, label: "Overdue", places: overdue))
    }
    for status in DeliveryStatus.allCases {
      guard let places = places[status] else { continue }
      groups.append(
        ActionGroup(slug: status.rawValue, label: status.label, places: places, status: status))
    }
    if let places = places[nil] {
      groups.append(
        ActionGroup(
          slug: ActionGrouping.notStated, label: DeliveryStatus?.none.label, places: places))
    }
    return groups
  }

  /// One for each party that leads an action, by name.
  static func leadGroups(
    _ index: PublicationIndex, _ edition: Edition, _ actions: [ActionPlace]
  ) -> [ActionGroup] {
    var places: [String: [ActionPlace]] = [:]
    for place in actions {
      guard let leads = index.action(at: place).leads else { continue }
      var seen: Set<String> = []
      for party in leads.parties where seen.insert(party.name).inserted {
        places[party.name, default: []].append(place)
      }
    }
    return LeadAddresses(edition).leads.compactMap { lead in
      places[lead.name].map { ActionGroup(slug: lead.slug, label: lead.name, places: $0) }
    }
  }

  /// One for each quarter in which some action is due, in their order, then those without a day.
  static func dueGroups(_ index: PublicationIndex, _ actions: [ActionPlace]) -> [ActionGroup] {
    var places: [DueGroup: [ActionPlace]] = [:]
    for place in actions {
      places[DueGroup(index.action(at: place).byWhen), default: []].append(place)
    }
    return places.keys.sorted().map { group in
      ActionGroup(slug: group.slug, label: group.label, places: places[group] ?? [], due: group)
    }
  }

  /// One for each theme of the edition, in its order; a theme counts by its objective too.
  static func themeGroups(
    _ index: PublicationIndex, _ edition: Edition, _ actions: [ActionPlace]
  ) -> [ActionGroup] {
    var places: [String: [ActionPlace]] = [:]
    for place in actions {
      var ids = index.action(at: place).themes.map(\.value)
      if let own = index.objective(at: place).theme?.value, !ids.contains(own) {
        ids.append(own)
      }
      for id in ids { places[id, default: []].append(place) }
    }
    return edition.themes.map { theme in
      ActionGroup(
        slug: theme.id.value, label: theme.label, description: theme.description,
        places: places[theme.id.value] ?? [])
    }
  }
}
