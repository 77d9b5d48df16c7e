import Model

/// A system of counts with the tables it was made from.
struct BuiltSystem: Sendable {
  let tables: [TableSource]
  /// By id.
  let classifications: [String: Classification]
  var protected = ProtectedSystem()
  /// By cell of the system.
  var reports: [CellReport] = []
  /// By relation of the system.
  var kinds: [RelationKind] = []
  /// By table: the cell of each entry.
  var cells: [[Int]]
  /// By cell that must be withheld: why.
  var reasons: [Int: CellExplanation.Reason] = [:]
  /// Cells of full-time equivalents.
  var equivalents: Set<Int> = []
  /// Whether there are people whose full-time equivalents are none.
  var hasIdlePeople = false
  /// Two places at which the same count has two values: tables and entries.
  var conflicts: [Conflict] = []

  struct Conflict: Sendable {
    let first: (table: Int, entry: Int)
    let second: (table: Int, entry: Int)
  }

  init(_ tables: [TableSource], classifications: [String: Classification] = [:]) {
    self.tables = tables
    self.classifications = classifications
    cells = tables.map { [Int](repeating: 0, count: $0.entries.count) }
  }

  /// Relations between counts that are all known, and which do not hold.
  func violations(values: (Int) -> Int?) -> [Int] {
    protected.system.relations.indices.filter { index in
      let relation = protected.system.relations[index]
      var sum = 0
      for term in relation.terms {
        guard let value = values(term.variable) else { return false }
        let (product, overflows) = value.multipliedReportingOverflow(by: term.coefficient)
        let (next, isTooLarge) = sum.addingReportingOverflow(product)
        if overflows || isTooLarge { return true }
        sum = next
      }
      return sum != relation.constant
    }
  }
}
