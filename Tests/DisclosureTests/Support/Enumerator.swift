@testable import Disclosure

/// Finds what counts can be by trying whole numbers: no algebra, so that it shares nothing with the
/// search that it judges.
///
/// Counts without a limit are tried up to `reach` only; what gets further than half of it counts as
/// without end.
struct Enumerator {
  struct TooLarge: Error {}

  private let reach: Int
  private let cells: [Int]
  /// By relation: coefficients by place in `cells`.
  private let coefficients: [[Int]]
  private let constants: [Int]
  /// By place: the relations it is in.
  private let memberships: [[Int]]
  private var low: [Int]
  private var high: [Int]
  private var isContradictory = false

  init(_ system: CountSystem, reach: Int) {
    self.reach = reach
    let unknown = system.cells.indices.filter { system.cells[$0].known == nil }
    var rows: [[Int: Int]] = []
    var constants: [Int] = []
    for relation in system.relations {
      var row: [Int: Int] = [:]
      var constant = relation.constant
      for term in relation.terms {
        if let known = system.cells[term.variable].known {
          constant -= term.coefficient * known
        } else {
          row[term.variable, default: 0] += term.coefficient
        }
      }
      rows.append(row)
      constants.append(constant)
    }
    var low = unknown.map { system.cells[$0].lower ?? -reach }
    var high = unknown.map { system.cells[$0].upper ?? reach }
    var table = rows.map { row in unknown.map { row[$0] ?? 0 } }
    Self.narrow(table, constants, &low, &high)
    // The fewest possibilities first.
    let order = unknown.indices.sorted { (high[$0] - low[$0], $0) < (high[$1] - low[$1], $1) }
    cells = order.map { unknown[$0] }
    self.low = order.map { low[$0] }
    self.high = order.map { high[$0] }
    table = table.map { row in order.map { row[$0] } }
    coefficients = table
    self.constants = constants
    memberships = order.indices.map { place in
      table.indices.filter { table[$0][place] != 0 }
    }
    isContradictory = zip(table, constants).contains { row, constant in
      constant != 0 && row.allSatisfy { $0 == 0 }
    }
  }

  /// Takes numbers off both ends that the other counts' limits leave no room for.
  private static func narrow(
    _ rows: [[Int]], _ constants: [Int], _ low: inout [Int], _ high: inout [Int]
  ) {
    for _ in 0..<30 {
      var changed = false
      for (row, constant) in zip(rows, constants) {
        var (least, most) = (0, 0)
        for place in row.indices where row[place] != 0 {
          let ends = (row[place] * low[place], row[place] * high[place])
          least += min(ends.0, ends.1)
          most += max(ends.0, ends.1)
        }
        for place in row.indices where row[place] != 0 {
          let ends = (row[place] * low[place], row[place] * high[place])
          let room = Multiples(
            of: row[place], from: constant - (most - max(ends.0, ends.1)),
            to: constant - (least - min(ends.0, ends.1)))
          if room.first <= low[place], room.last >= high[place] { continue }
          low[place] = max(low[place], room.first)
          high[place] = min(high[place], room.last)
          changed = true
          if low[place] > high[place] { return }
        }
      }
      if !changed { return }
    }
  }

  /// By cell of the system, nil for those that are known; nil when no world agrees with the system.
  func intervals() throws -> [Int: Interval]? {
    guard !isContradictory, zip(low, high).allSatisfy({ $0 <= $1 }) else { return nil }
    guard let first = try world(low, high) else { return nil }
    var (least, greatest) = (first, first)
    func note(_ world: [Int]) {
      for place in world.indices {
        least[place] = min(least[place], world[place])
        greatest[place] = max(greatest[place], world[place])
      }
    }
    for place in cells.indices {
      var value = low[place]
      while value < least[place] {
        if let found = try world(at: place, value) { note(found) } else { value += 1 }
      }
      value = high[place]
      while value > greatest[place] {
        if let found = try world(at: place, value) { note(found) } else { value -= 1 }
      }
    }
    var result: [Int: Interval] = [:]
    for (place, cell) in cells.enumerated() {
      result[cell] = Interval(
        low: least[place] < -reach / 2 ? nil : least[place],
        high: greatest[place] > reach / 2 ? nil : greatest[place])
    }
    return result
  }

  private func world(at place: Int, _ value: Int) throws -> [Int]? {
    var (low, high) = (low, high)
    low[place] = value
    high[place] = value
    Self.narrow(coefficients, constants, &low, &high)
    guard zip(low, high).allSatisfy({ $0 <= $1 }) else { return nil }
    return try world(low, high)
  }

  private func world(_ low: [Int], _ high: [Int]) throws -> [Int]? {
    var trial = Trial(coefficients, constants, memberships, low, high)
    return try trial.descend(0) ? trial.values : nil
  }
}
