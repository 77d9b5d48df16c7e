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
    guard old.countsLike(new), old.time.end < new.time.end else { return nil }
    let reasons = new.breaks.filter { old.time.end < $0.at.value && $0.at.value <= new.time.end }
    self = reasons.last.map { .broken(reason: $0.reason) } ?? .comparable(since: earlier)
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
