import Model

extension SystemBuilder {
  /// What readers must not find out about a cell of a table; the strictest of all its tables.
  mutating func promise(_ cell: Int, _ codes: [String], _ dataset: Dataset) {
    guard let promise = promise(codes, dataset) else { return }
    let other = built.protected.system.cells[cell].promise
    built.protected.system.cells[cell].promise = promise.stricter(other)
  }

  private func promise(_ codes: [String], _ dataset: Dataset) -> Promise? {
    let rules = dataset.rules
    guard let rows = rules.answers else {
      let isBase = rules.baseMinimum != nil && Self.isBase(codes)
      return Promise(
        threshold: max(rules.threshold, isBase ? rules.baseMinimum ?? 0 : 0),
        width: rules.method == .rounding ? Rounding.reach : rules.threshold - 1,
        admitsZero: rules.showsZeros, admitsSmall: rules.method == .rounding)
    }
    guard let column = dataset.dimensions.firstIndex(where: { $0.id == rows.dimension }) else {
      return nil
    }
    let most = rows.answersPerPerson(codes, of: dataset)
    func atLeast(_ number: Int) -> Promise {
      Promise(threshold: max(rules.threshold, number), width: rules.threshold - 1)
    }
    if codes[column] == rows.base {
      return atLeast(
        AnswerRowRule.leastBase(minimum: rules.baseMinimum ?? 1, answersPerPerson: most))
    }
    // Where all but one person answered alike, the other answers are few.
    return rows.categories.contains(codes[column]) ? atLeast(most + 1) : nil
  }

  /// Whether a cell is the base of a group: a total, but not the grand total.
  static func isBase(_ codes: [String]) -> Bool {
    codes.contains(DatasetDimension.totalCode)
      && !codes.allSatisfy { $0 == DatasetDimension.totalCode }
  }

  /// Marks what must be withheld of a table that is to be released, and what stands and falls
  /// together.
  mutating func addPrimaries(of index: Int) {
    let table = built.tables[index]
    let rules = table.dataset.rules
    guard rules.method == .suppression else { return }
    if let rows = rules.answers {
      addAnswerRows(of: index, rows)
      return
    }
    let kinds = Dictionary(
      table.dataset.measures.map { ($0.id, $0.kind) }, uniquingKeysWith: { first, _ in first })
    for (position, entry) in table.entries.enumerated() {
      guard let value = entry.value, kinds[entry.measure] != .fullTimeEquivalent else { continue }
      if value < rules.threshold, value > 0 || !rules.showsZeros {
        mark(built.cells[index][position], .smallCount)
      }
      guard let minimum = rules.baseMinimum, Self.isBase(entry.codes), value < minimum, value > 0
      else { continue }
      // A group that is too small is withheld with all its parts.
      for (other, part) in table.entries.enumerated() where part.measure == entry.measure {
        let isPart = zip(entry.codes, part.codes).allSatisfy {
          $0 == $1 || $0 == DatasetDimension.totalCode
        }
        if isPart, part.value ?? 0 > 0 || !rules.showsZeros {
          mark(built.cells[index][other], .smallBase)
        }
      }
    }
  }

  private mutating func mark(_ cell: Int, _ reason: CellExplanation.Reason) {
    guard built.protected.isMovable[cell] else { return }
    built.protected.isPrimary[cell] = true
    built.reasons[cell] = built.reasons[cell] ?? reason
  }

  /// Rows of answers are withheld as a whole: too few, or all but at most one alike.
  private mutating func addAnswerRows(of index: Int, _ rows: AnswerRows) {
    let table = built.tables[index]
    guard let column = table.dataset.dimensions.firstIndex(where: { $0.id == rows.dimension })
    else { return }
    var members: [[String]: [Int]] = [:]
    for (position, entry) in table.entries.enumerated() {
      var row = entry.codes
      row[column] = entry.measure
      members[row, default: []].append(position)
    }
    for positions in members.values {
      let cells = positions.map { built.cells[index][$0] }
      let unit = cells.min() ?? 0
      var counts: [Int] = []
      for position in positions {
        let (code, value) = (table.entries[position].codes[column], table.entries[position].value)
        if rows.categories.contains(code) { counts.append(value ?? 0) }
      }
      let most = rows.answersPerPerson(table.entries[positions[0]].codes, of: table.dataset)
      let isSmall = AnswerRowRule.isTooSmall(
        counts, minimum: table.dataset.rules.baseMinimum ?? 1, answersPerPerson: most)
      let isAlike = AnswerRowRule.isAlike(counts, answersPerPerson: most)
      for cell in cells where built.protected.isMovable[cell] {
        built.protected.units[cell] = unit
        if isSmall || isAlike { mark(cell, isSmall ? .smallBase : .alike) }
      }
    }
  }
}
