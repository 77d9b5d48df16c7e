import Model

/// Which actions continue which, across editions.
///
/// An action continues those that it names under `continues`, and no other: an id that comes up
/// again may mean something else.
struct ActionHistory: Sendable {
  private let predecessors: [ActionPlace: [ActionPlace]]
  private let successors: [ActionPlace: [ActionPlace]]

  init(_ index: PublicationIndex, editions: [EditionMap]) {
    var predecessors: [ActionPlace: [ActionPlace]] = [:]
    var successors: [ActionPlace: [ActionPlace]] = [:]
    for (e, map) in editions.enumerated() where e > 0 {
      for place in map.actions {
        let before = Self.before(place, index)
        guard !before.isEmpty else { continue }
        predecessors[place] = before
        for earlier in before { successors[earlier, default: []].append(place) }
      }
    }
    self.predecessors = predecessors
    self.successors = successors
  }

  func predecessors(of place: ActionPlace) -> [ActionPlace] { predecessors[place] ?? [] }

  func successors(of place: ActionPlace) -> [ActionPlace] { successors[place] ?? [] }

  /// The action with all that it continues and all that continues it, oldest first.
  func line(of place: ActionPlace) -> [ActionPlace] {
    var found: Set<ActionPlace> = [place]
    for next in [predecessors, successors] {
      var open = [place]
      while let current = open.popLast() {
        for neighbour in next[current] ?? [] where found.insert(neighbour).inserted {
          open.append(neighbour)
        }
      }
    }
    return found.sorted {
      ($0.edition, $0.plan, $0.objective, $0.action)
        < ($1.edition, $1.plan, $1.objective, $1.action)
    }
  }

  private static func before(_ place: ActionPlace, _ index: PublicationIndex) -> [ActionPlace] {
    let action = index.action(at: place)
    guard !action.predecessors.isEmpty else { return [] }
    let scope = ReferenceScope(
      edition: place.edition, plan: place.plan, path: action.location.path)
    return action.predecessors.compactMap { written in
      let found = index.resolve(Reference.parseAction(written.value), from: scope)
      guard case .success(let resolution) = found, case .action(let earlier) = resolution.target,
        earlier.edition < place.edition
      else { return nil }
      return earlier
    }
  }
}
