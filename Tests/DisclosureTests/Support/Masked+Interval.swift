@testable import Disclosure

extension Masked {
  /// What the search says a count can be; the count itself where readers see it.
  func interval(of cell: Int) throws -> Interval? {
    let system = system
    return try Exactly.run(
      { try Self.interval(of: cell, in: system, Int.self) },
      { try Self.interval(of: cell, in: system, Large.self) })
  }

  private static func interval<Number: ExactInteger>(
    of cell: Int, in system: CountSystem, _: Number.Type
  ) throws -> Interval? {
    if let known = system.cells[cell].known { return Interval(low: known, high: known) }
    let (components, contradictions) = try system.components()
    guard contradictions.isEmpty,
      let component = components.first(where: { $0.cells.contains(cell) }),
      let variable = component.cells.firstIndex(of: cell),
      var search = try WorldSearch<Number>(component, start: nil)
    else { return nil }
    let (interval, isProven) = try search.interval(variable)
    return isProven ? interval : nil
  }
}

extension Interval {
  init(_ range: ClosedRange<Int>) { self.init(low: range.lowerBound, high: range.upperBound) }
}
