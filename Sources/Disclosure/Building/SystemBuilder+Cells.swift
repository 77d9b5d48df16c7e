import Model

extension SystemBuilder {
  /// Adds the entries of a table, with what readers know of them.
  mutating func addCells(of index: Int) {
    let table = built.tables[index]
    let kinds = Dictionary(
      table.dataset.measures.map { ($0.id, $0.kind) }, uniquingKeysWith: { first, _ in first })
    for (position, entry) in table.entries.enumerated() {
      let identity = table.identity(entry.codes, measure: entry.measure)
      let isCount = kinds[entry.measure] != .fullTimeEquivalent
      let report = CellReport(
        name: CellName.text(entry.codes, of: table.dataset, classifications),
        location: entry.location, table: index)
      let cell = place(
        identity, report, level: level(of: entry.codes, in: table.dataset),
        isOwn: isChanged(entry, identity, in: index))
      built.cells[index][position] = cell
      self.isCount[cell] = isCount
      if built.reports[cell].location == nil { built.reports[cell] = report }
      switch table.role {
      case .raw: addTruth(entry, cell, index, position, isCount: isCount)
      case .published: publish(entry, cell, index, position, isCount: isCount)
      case .superseded: remember(entry, cell, table.dataset, isCount: isCount)
      }
    }
  }

  private mutating func place(
    _ identity: CellIdentity, _ report: CellReport, level: Int, isOwn: Bool
  ) -> Int {
    if !isOwn, let cell = cellsByIdentity[identity] {
      built.protected.levels[cell] = max(level, built.protected.levels[cell])
      return cell
    }
    // A former value that has been corrected is a count of its own.
    return addCell(isOwn ? nil : identity, report, SystemCell(), level: level)
  }

  /// Whether a superseded table's cell is another count than today's.
  private func isChanged(_ entry: TableEntry, _ identity: CellIdentity, in index: Int) -> Bool {
    let table = built.tables[index]
    guard table.role == .superseded, let cell = cellsByIdentity[identity] else { return false }
    if table.dataset.rules.method == .rounding { return isSeparate.contains(index) }
    let today = built.protected.system.cells[cell].known ?? built.protected.truth[cell]
    guard let value = entry.value else { return isSeparate.contains(index) }
    if let today { return today != value }
    let state = built.protected.system.cells[cell]
    return isSeparate.contains(index) || state.lower.map { value < $0 } ?? false
  }

  private func level(of codes: [String], in dataset: Dataset) -> Int {
    zip(dataset.dimensions, codes).reduce(0) { level, pair in
      let isSum =
        pair.1 == DatasetDimension.totalCode
        || classification(pair.0)?.codes.contains { $0.parent?.value == pair.1 } ?? false
      return level + (isSum ? 1 : 0)
    }
  }

  // MARK: - What is known

  private mutating func addTruth(
    _ entry: TableEntry, _ cell: Int, _ table: Int, _ position: Int, isCount: Bool
  ) {
    let dataset = built.tables[table].dataset
    let value = entry.value ?? (entry.marker == .notApplicable ? 0 : nil)
    let known = built.protected.system.cells[cell].known
    if let value, let other = built.protected.truth[cell] ?? known, other != value {
      conflict(cell, table, position)
    }
    built.protected.truth[cell] = value
    guard known == nil || built.protected.isMovable[cell] else { return }
    if let value {
      // A nought that is shown everywhere can't be withheld here: its [c] would say "some".
      built.protected.isMovable[cell] = !(isCount && value == 0 && isKnownToBeSome(dataset))
      built.protected.system.cells[cell].known = value
      if isCount, isKnownToBeSome(dataset), value > 0 { assumeSome(cell) }
      if isCount, dataset.rules.method == .rounding, !exactCells.contains(cell) {
        round(cell, to: value, dataset)
        return
      }
      showExactly(cell, value)
    }
    if isCount { promise(cell, entry.codes, dataset) }
  }

  private mutating func publish(
    _ entry: TableEntry, _ cell: Int, _ table: Int, _ position: Int, isCount: Bool
  ) {
    let dataset = built.tables[table].dataset
    switch (entry.value, entry.marker) {
    case (let value?, _) where dataset.rules.method == .rounding && isCount:
      round(cell, to: value, dataset)
      return
    case (let value?, _):
      if let known = built.protected.system.cells[cell].known, known != value {
        conflict(cell, table, position)
      }
      built.protected.system.cells[cell].known = value
    case (nil, .notApplicable): built.protected.system.cells[cell].known = 0
    case (nil, .unavailable): return
    case (nil, _):
      built.protected.wasWithheld[cell] = true
      if isCount, isKnownToBeSome(dataset) { assumeSome(cell) }
    }
    // A row of answers that may be seen may be seen with its small counts.
    if dataset.rules.answers != nil, entry.value != nil { return }
    if isCount { promise(cell, entry.codes, dataset) }
  }

  private mutating func remember(
    _ entry: TableEntry, _ cell: Int, _ dataset: Dataset, isCount: Bool
  ) {
    switch (entry.value, entry.marker) {
    case (let value?, _) where dataset.rules.method == .rounding && isCount:
      if built.protected.system.cells[cell].known == nil { round(cell, to: value, dataset) }
      return
    case (let value?, _):
      built.protected.system.cells[cell].known = value
      built.protected.isMovable[cell] = false
    case (nil, .confidential):
      built.protected.wasWithheld[cell] = true
      if isCount, isKnownToBeSome(dataset) { assumeSome(cell) }
    default: return
    }
    if isCount { promise(cell, entry.codes, dataset) }
  }

  /// Where noughts are shown, what is withheld is not nought; a rounded nought may be one or two.
  private func isKnownToBeSome(_ dataset: Dataset) -> Bool {
    dataset.rules.showsZeros && dataset.rules.method == .suppression
  }

  private mutating func assumeSome(_ cell: Int) {
    let lower = built.protected.system.cells[cell].lower ?? 1
    built.protected.system.cells[cell].lower = max(1, lower)
  }

  /// A count that one table rounds and another does not is known exactly.
  private mutating func showExactly(_ cell: Int, _ value: Int) {
    exactCells.insert(cell)
    guard let withheld = built.protected.withheldStates[cell] else { return }
    built.protected.withheldStates[cell] = nil
    let lower = built.protected.system.cells[cell].lower ?? 0
    built.protected.system.cells[cell] = SystemCell(
      known: value, lower: value > 0 && lower > 0 ? 1 : 0, promise: withheld.promise)
  }

  /// A rounded count may be anything that rounds to it; withheld, it may be anything.
  private mutating func round(_ cell: Int, to value: Int, _ dataset: Dataset) {
    var state = built.protected.system.cells[cell]
    guard state.known == nil || built.protected.isMovable[cell] else { return }
    let threshold = dataset.rules.threshold
    if built.protected.withheldStates[cell] == nil {
      built.protected.withheldStates[cell] = SystemCell(
        promise: Promise(threshold: threshold, width: Rounding.reach).stricter(state.promise))
    }
    let rounded = Rounding.nearest(value)
    state.known = nil
    state.lower = max(state.lower ?? 0, max(0, rounded - Rounding.reach))
    state.upper = min(state.upper ?? .max, rounded + Rounding.reach)
    if rounded - Rounding.reach < threshold {
      state.promise = Promise(
        threshold: min(threshold, rounded + Rounding.reach), width: Rounding.reach
      ).stricter(state.promise)
    }
    built.protected.system.cells[cell] = state
  }

  /// A count that has two values is told once, with the first place that has another value.
  private mutating func conflict(_ cell: Int, _ table: Int, _ position: Int) {
    guard conflicting.insert(cell).inserted else { return }
    let value = built.tables[table].entries[position].value
    for (other, cells) in built.cells.enumerated() where other != table {
      guard built.tables[other].role != .superseded else { continue }
      if let first = cells.firstIndex(of: cell),
        let known = built.tables[other].entries[first].value, known != value
      {
        built.conflicts.append(
          BuiltSystem.Conflict(first: (other, first), second: (table, position)))
        return
      }
    }
  }
}
