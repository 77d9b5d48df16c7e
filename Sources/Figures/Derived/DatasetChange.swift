import Disclosure
package import Model

/// A table beside the one of the same dataset before it.
package enum DatasetChange: Sendable {
  case comparable(since: TableFigures)
  /// A break in the series lies between the two: its reason.
  case broken(reason: String)

  /// - Parameter earlier: the dataset of an earlier edition.
  /// - Returns: nil when they count different things, or one counts on a day and the other over a
  ///   period.
  package init?(_ later: TableFigures, since earlier: TableFigures) {
    let (new, old) = (later.dataset, earlier.dataset)
    guard Self.obstacle(new, old) == nil else { return nil }
    let reasons = new.breaks.filter { old.time.end < $0.at.value && $0.at.value <= new.time.end }
    self = reasons.last.map { .broken(reason: $0.reason) } ?? .comparable(since: earlier)
  }
}

extension DatasetChange {
  /// Why two tables can't be compared: "the population is `staff` in one, and `posts` in the other".
  package static func obstacle(_ new: Dataset, _ old: Dataset) -> String? {
    func differs(_ what: String, _ one: String, _ other: String) -> String {
      "\(what) \(one) in the later one, and \(other) in the earlier one"
    }
    if new.population.value != old.population.value {
      return differs("`population` is", "`\(new.population.value)`", "`\(old.population.value)`")
    }
    if new.denominator != old.denominator {
      return differs(
        "`denominator` is", "`\(new.denominator.rawValue)`", "`\(old.denominator.rawValue)`")
    }
    let (later, earlier) = (new.dimensions.map(\.id), old.dimensions.map(\.id))
    if later != earlier {
      func list(_ ids: [String]) -> String { ids.map { "`\($0)`" }.joined(separator: ", ") }
      return differs("`dimensions` are", list(later), list(earlier))
    }
    if old.time.isSnapshot != new.time.isSnapshot {
      return "one counts on a day, and the other over a period"
    }
    return old.time.end < new.time.end ? nil : "the one before is not of an earlier time"
  }
}

extension Dataset {
  /// Whether the two differ in their time alone.
  func countsLike(_ other: Dataset) -> Bool {
    population.value == other.population.value && denominator == other.denominator
      && dimensions.map(\.id) == other.dimensions.map(\.id)
      && time.isSnapshot == other.time.isSnapshot
  }
}

extension DatasetTime {
  /// The day, or the last one.
  package var end: CalendarDate {
    switch self {
    case .snapshot(let day): day.value
    case .period(let period): period.end
    }
  }

  var isSnapshot: Bool {
    if case .snapshot = self { true } else { false }
  }
}
