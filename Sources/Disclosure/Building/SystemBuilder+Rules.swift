import Model

extension SystemBuilder {
  /// What readers must not find out about a cell of a table; the strictest of all its tables.
  mutating func promise(_ cell: Int, _ codes: [String], _ dataset: Dataset) {
    guard let promise = promise(codes, dataset) else { return }
    guard let other = built.protected.system.cells[cell].promise else {
      built.protected.system.cells[cell].promise = promise
      return
    }
    built.protected.system.cells[cell].promise = Promise(
      threshold: max(promise.threshold, other.threshold), width: max(promise.width, other.width),
      admitsZero: promise.admitsZero && other.admitsZero)
  }

  private func promise(_ codes: [String], _ dataset: Dataset) -> Promise? {
    let rules = dataset.rules
    guard let rows = rules.answers else {
      let isBase = rules.baseMinimum != nil && Self.isBase(codes)
      return Promise(
        threshold: max(rules.threshold, isBase ? rules.baseMinimum ?? 0 : 0),
        width: rules.method == .rounding ? Rounding.reach : rules.threshold - 1,
        admitsZero: rules.showsZeros)
    }
    return answerPromise(codes, dataset, rows)
  }

  /// What readers must not find out about a row of answers that is withheld.
  private func answerPromise(
    _ codes: [String], _ dataset: Dataset, _ rows: AnswerRows
  ) -> Promise? {
    guard let column = dataset.dimensions.firstIndex(where: { $0.id == rows.dimension }) else {
      return nil
    }
    let threshold = dataset.rules.threshold
    let minimum = dataset.rules.baseMinimum ?? 1
    let perPerson = answersPerPerson(codes, dataset, rows)
    func atLeast(_ number: Int) -> Promise {
      Promise(threshold: max(threshold, number), width: threshold - 1)
    }
    switch codes[column] {
    case rows.base:
      return atLeast(AnswerRowRule.leastBase(minimum: minimum, answersPerPerson: perPerson))
    case DatasetDimension.totalCode: return atLeast(minimum * perPerson)
    // Where all but one person answered alike, the others' answers are few.
    case let code where rows.categories.contains(code): return atLeast(perPerson + 1)
    default: return nil
    }
  }

  /// The most answers that one person can have given to a row.
  private func answersPerPerson(
    _ codes: [String], _ dataset: Dataset, _ rows: AnswerRows
  ) -> Int {
    guard let column = dataset.dimensions.firstIndex(where: { $0.id == rows.pooled }) else {
      return 1
    }
    return max(1, rows.answersPerPerson[codes[column]] ?? 1)
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

  /// Rows of answers are withheld as a whole, but for the number of people asked, which all rows
  /// of a group share.
  private mutating func addAnswerRows(of index: Int, _ rows: AnswerRows) {
    let table = built.tables[index]
    guard let column = table.dataset.dimensions.firstIndex(where: { $0.id == rows.dimension })
    else { return }
    let minimum = table.dataset.rules.baseMinimum ?? 1
    for positions in answerRows(of: table, column) {
      let asked = positions.first {
        table.entries[$0].codes[column] == DatasetDimension.totalCode
      }
      let perPerson = answersPerPerson(table.entries[positions[0]].codes, table.dataset, rows)
      if let asked, table.entries[asked].value ?? 0 < minimum * perPerson {
        mark(built.cells[index][asked], .smallBase)
      }
      let answers = positions.filter { $0 != asked }
      let counts = answers.filter { rows.categories.contains(table.entries[$0].codes[column]) }
        .map { table.entries[$0].value ?? 0 }
      let isSmall = AnswerRowRule.isTooSmall(
        counts, minimum: minimum, answersPerPerson: perPerson)
      let isAlike = AnswerRowRule.isAlike(counts, answersPerPerson: perPerson)
      let cells = answers.map { built.cells[index][$0] }
      for cell in cells where built.protected.isMovable[cell] {
        built.protected.units[cell] = cells.min()
        if isSmall || isAlike { mark(cell, isSmall ? .smallBase : .alike) }
      }
    }
  }

  /// The entries of each row of answers, in the order of the file.
  private func answerRows(of table: TableSource, _ column: Int) -> [[Int]] {
    var places: [[String]: Int] = [:]
    var rows: [[Int]] = []
    for (position, entry) in table.entries.enumerated() {
      var key = entry.codes
      key[column] = entry.measure
      if let place = places[key] {
        rows[place].append(position)
      } else {
        places[key] = rows.count
        rows.append([position])
      }
    }
    return rows
  }

  /// Every row of a group was shown to the same people: its total is their number, times the
  /// questions that it pools.
  mutating func addRespondents(of index: Int) {
    let table = built.tables[index]
    guard let rows = table.dataset.rules.answers,
      let column = table.dataset.dimensions.firstIndex(where: { $0.id == rows.dimension })
    else { return }
    let pooled = table.dataset.dimensions.firstIndex { $0.id == rows.pooled }
    var respondents: [[String]: Int] = [:]
    for (position, entry) in table.entries.enumerated()
    where entry.codes[column] == DatasetDimension.totalCode {
      var group = entry.codes
      if let pooled { group[pooled] = DatasetDimension.totalCode }
      let perPerson = answersPerPerson(entry.codes, table.dataset, rows)
      if respondents[group] == nil {
        let report = CellReport(name: "the respondents", location: nil, table: nil)
        let cell = addCell(nil, report)
        built.protected.truth[cell] = entry.value.map { $0 / perPerson }
        respondents[group] = cell
      }
      if let cell = respondents[group] {
        addRelation([(built.cells[index][position], 1), (cell, -perPerson)], .respondents)
      }
    }
  }
}
