import Testing

@testable import Disclosure

/// Compares what the search says about a system with what enumeration says.
struct AttackJudge {
  private(set) var systems = 0
  private(set) var infeasible = 0
  private(set) var intervals = 0
  private(set) var verdicts = 0
  private(set) var withoutEnd = 0
  private(set) var problems: [String] = []
  /// Promises that each count is judged by.
  var promises = [
    Promise(threshold: 5), Promise(threshold: 3, width: 3, admitsZero: true),
    Promise(threshold: 2, isChange: true),
  ]

  /// - Parameter reach: how far enumeration goes where nothing limits a count.
  /// - Parameter startless: the truth is no world, so only searches without it are compared.
  mutating func compare(_ masked: Masked, reach: Int? = nil, startless: Bool = false) {
    systems += 1
    do {
      let expected = try Enumerator(masked.system, reach: reach ?? masked.reach).intervals()
      if let expected {
        try compare(masked, expected, startless)
      } else {
        infeasible += 1
        try expectNone(masked)
      }
    } catch {
      report("\(error)", masked)
    }
  }

  private mutating func expectNone(_ masked: Masked) throws {
    let (components, contradictions) = try masked.system.components()
    let isFound =
      try contradictions.isEmpty
      && components.allSatisfy { try WorldSearch<Int>($0, start: nil) != nil }
    if isFound { report("a world was found where there is none", masked) }
  }

  private mutating func compare(_ masked: Masked, _ expected: [Int: Interval], _ startless: Bool)
    throws
  {
    let (components, contradictions) = try masked.system.components()
    if !contradictions.isEmpty { report("contradiction", masked) }
    for component in components {
      let truth = component.cells.map { masked.truth[$0] }
      if !startless {
        try compare(component, masked, expected, WorldSearch<Int>(component, start: truth))
      }
      try compare(component, masked, expected, WorldSearch<Int>(component, start: nil))
      if systems % 8 == 0 {
        try compare(component, masked, expected, WorldSearch<Large>(component, start: nil))
      }
    }
  }

  private mutating func compare<Number>(
    _ component: Component, _ masked: Masked, _ expected: [Int: Interval],
    _ fresh: WorldSearch<Number>?
  ) throws {
    guard var search = fresh, let fresh else {
      report("no world was found", masked)
      return
    }
    for (variable, cell) in component.cells.enumerated() {
      guard let wanted = expected[cell] else { continue }
      let (interval, isProven) = try search.interval(variable)
      intervals += 1
      if wanted.high == nil || wanted.low == nil { withoutEnd += 1 }
      if interval != wanted || !isProven {
        report("cell \(cell): \(interval) \(isProven), by enumeration \(wanted)", masked)
      }
      for promise in promises {
        var other = fresh
        let verdict = try other.judge(variable, promise)
        verdicts += 1
        let isRight =
          promise.isKept(by: wanted) ? verdict == .kept : verdict == .broken(wanted)
        if !isRight { report("cell \(cell): \(verdict), \(promise), \(wanted)", masked) }
        if !other.worlds.allSatisfy({ Worlds.agrees($0, with: component) }) {
          report("no world", masked)
        }
      }
    }
    if !search.worlds.allSatisfy({ Worlds.agrees($0, with: component) }) {
      report("no world", masked)
    }
  }

  private mutating func report(_ problem: String, _ masked: Masked) {
    guard problems.count < 3 else { return }
    problems.append("\(problem)\n  truth \(masked.truth)\n  \(masked.system)")
  }
}
