import Diagnostics
import Model

extension SystemBuilder {
  /// Adds what follows from one population's being part of another, from changes between
  /// snapshots, and from those who joined and left.
  mutating func addPopulations() {
    let countedMeasures = self.countedMeasures
    let known = identities.enumerated().compactMap { entry in
      entry.element.map { (cell: entry.offset, identity: $0) }
    }
    for (cell, identity) in known {
      // What stands in no table is a count when its measure is one: readers can add it up.
      guard isCount[cell] ?? countedMeasures.contains(measureIdentity(identity)) else { continue }
      addDifference(cell, identity)
      addChange(cell, identity)
      addFlow(cell, identity)
    }
  }

  /// A population less a part of it is a group that nobody publishes and anybody can work out.
  private mutating func addDifference(_ cell: Int, _ identity: CellIdentity) {
    for whole in wholes(of: identity.population) {
      guard let other = cellsByIdentity[identity.moved(population: whole)] else { continue }
      let promises = [cell, other].compactMap(knownPromise)
      let promise = promises.first.map { $0.stricter(promises.last) }
      let report = CellReport(
        name: "\(built.reports[other].name) less \(built.reports[cell].name) of a part of them",
        location: built.reports[cell].location, table: built.reports[cell].table)
      let difference = addCell(
        nil, report,
        SystemCell(
          promise: promise.map {
            Promise(
              threshold: $0.threshold, width: $0.width, admitsZero: $0.admitsZero,
              admitsSmall: $0.admitsSmall)
          }))
      addRelation([(other, 1), (cell, -1), (difference, -1)], .difference)
      setTruth(of: difference, other, cell)
    }
  }

  /// What is promised of a count; of one that is rounded too, however large it is: a difference of
  /// large counts may be small.
  private func knownPromise(_ cell: Int) -> Promise? {
    built.protected.system.cells[cell].promise
      ?? roundedThresholds[cell].map(Promise.rounded)
  }

  /// The populations that a population is part of, the nearest first.
  private func wholes(of id: String) -> [String] {
    var found: [String] = []
    var next = population(id)?.partOf?.value
    while let whole = next, whole != id, !found.contains(whole) {
      found.append(whole)
      next = population(whole)?.partOf?.value
    }
    return found
  }

  /// A small change says as much as a small count where the group hardly changes.
  private mutating func addChange(_ cell: Int, _ identity: CellIdentity) {
    guard changesAreProtected(built.reports[cell].table),
      let former = before(identity), let other = cellsByIdentity[former],
      let promise = built.protected.system.cells[cell].promise
    else { return }
    let report = CellReport(
      name: "the change of \(built.reports[cell].name)", location: built.reports[cell].location,
      table: built.reports[cell].table)
    let change = addCell(
      nil, report,
      SystemCell(
        lower: nil,
        promise: Promise(
          threshold: promise.threshold, width: promise.width, admitsZero: true, isChange: true,
          admitsSmall: promise.admitsSmall)))
    addRelation([(cell, 1), (other, -1), (change, -1)], .change)
    setTruth(of: change, cell, other)
  }

  private mutating func setTruth(of difference: Int, _ first: Int, _ second: Int) {
    if let left = built.protected.truth[first] ?? built.protected.system.cells[first].known,
      let right = built.protected.truth[second] ?? built.protected.system.cells[second].known
    {
      built.protected.truth[difference] = left - right
    }
  }

  private func changesAreProtected(_ table: Int?) -> Bool {
    table.map { built.tables[$0].dataset.rules.protectsChanges } ?? false
  }

  /// Those of a day are those of the day before, with joiners and without leavers, where nobody
  /// moves between categories.
  private mutating func addFlow(_ cell: Int, _ identity: CellIdentity) {
    guard let population = population(identity.population),
      let joiners = population.joiners?.value, let leavers = population.leavers?.value,
      identity.places.allSatisfy({ place in
        population.fixedDimensions.contains { $0.value == place.dimension }
      }), let former = before(identity), let earlier = cellsByIdentity[former]
    else { return }
    for period in periods(from: former.time, to: identity.time) {
      guard
        let joined = flow(joiners, period, identity), let left = flow(leavers, period, identity)
      else { continue }
      addRelation([(cell, 1), (earlier, -1), (joined, -1), (left, 1)], .flow)
    }
  }

  private func flow(_ population: String, _ period: String, _ like: CellIdentity) -> Int? {
    for measure in measures(of: population) {
      let identity = CellIdentity(
        population: population, time: period, measure: measure, places: like.places)
      if let cell = cellsByIdentity[identity] { return cell }
    }
    return nil
  }

  private func measures(of population: String) -> [String] {
    var found: [String] = []
    for table in built.tables where table.dataset.population.value == population {
      for measure in table.dataset.measures where measure.kind != .fullTimeEquivalent {
        if !found.contains(measure.id) { found.append(measure.id) }
      }
    }
    return found
  }

  /// Measures of people or events, each with its population: a slash is in no id.
  private var countedMeasures: Set<String> {
    var found: Set<String> = []
    for table in built.tables {
      for measure in table.dataset.measures where measure.kind != .fullTimeEquivalent {
        found.insert("\(table.dataset.population.value)/\(measure.id)")
      }
    }
    return found
  }

  private func measureIdentity(_ identity: CellIdentity) -> String {
    "\(identity.population)/\(identity.measure)"
  }

  private func population(_ id: String) -> Population? {
    catalogue.populations.first { $0.id == id }
  }

  /// The same count at the snapshot before.
  private func before(_ identity: CellIdentity) -> CellIdentity? {
    guard !identity.time.contains("/") else { return nil }
    let times = Set(
      built.tables.filter { $0.dataset.population.value == identity.population }
        .map(\.dataset.time.identity)
    ).filter { !$0.contains("/") && $0.precedesByBytes(identity.time) }
    return times.max { $0.precedesByBytes($1) }.map { identity.moved(time: $0) }
  }

  private var snapshots: [String: CalendarDate] {
    var found: [String: CalendarDate] = [:]
    for table in built.tables {
      if case .snapshot(let date) = table.dataset.time { found[date.value.iso] = date.value }
    }
    return found
  }

  /// Periods of tables that begin at one snapshot, or the day after, and end at another.
  private func periods(from start: String, to end: String) -> [String] {
    var found: [String] = []
    for table in built.tables {
      guard case .period(let period) = table.dataset.time, period.end.iso == end,
        let snapshot = snapshots[start], (0...1).contains(period.start.days(since: snapshot)),
        !found.contains(table.dataset.time.identity)
      else { continue }
      found.append(table.dataset.time.identity)
    }
    return found
  }
}
