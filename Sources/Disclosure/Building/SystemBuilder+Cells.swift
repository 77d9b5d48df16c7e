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
      if isCount, table.dataset.rules.method == .rounding {
        let other = roundedThresholds[cell] ?? 0
        roundedThresholds[cell] = max(other, table.dataset.rules.threshold)
      }
      if built.reports[cell].location == nil { built.reports[cell] = report }
      switch table.role {
      case .raw: addTruth(entry, cell, index, position, isCount: isCount)
      case .published: publish(entry, cell, index, position, isCount: isCount)
      case .superseded:
        remember(entry, cell, table.dataset, isCount: isCount)
        if isCount { keepRounded(entry, identity, table.dataset) }
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
    // Two counts that round to the same number need not be the same.
    if table.dataset.rules.method == .rounding { return isSeparate.contains(index) }
    let today = built.protected.system.cells[cell].known ?? built.protected.truth[cell]
    guard let value = entry.value else { return isSeparate.contains(index) }
    if let today { return today != value }
    let state = built.protected.system.cells[cell]
    return isSeparate.contains(index) || state.lower.map { value < $0 } ?? false
  }

  /// How much hangs on a cell: totals count for each dimension, and where shares are of those who
  /// declared, who did not is worth as much, since no share can be worked out without it.
  private func level(of codes: [String], in dataset: Dataset) -> Int {
    zip(dataset.dimensions, codes).reduce(0) { level, pair in
      let found = classification(pair.0)?.codes
      let isSum =
        pair.1 == DatasetDimension.totalCode
        || found?.contains { $0.parent?.value == pair.1 } ?? false
      let isBase =
        dataset.denominator == .declared
        && found?.contains { $0.code == pair.1 && $0.kind != .declared } ?? false
      return level + (isSum ? 1 : 0) + (isBase ? 3 : 0)
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
      let isSeen = isCount || equivalentsAreExact
      let isNought = isSeen && value == 0 && isKnownToBeSome(dataset)
      let isRounding = isCount && dataset.rules.method == .rounding
      built.protected.isMovable[cell] = !isNought && !(isRounding && seenRounded.contains(cell))
      if isRounding, !exactCells.contains(cell) {
        round(cell, to: value, dataset)
        return
      }
      built.protected.system.cells[cell].known = value
      if isSeen, isKnownToBeSome(dataset), value > 0 { assumeSome(cell) }
      showExactly(cell, value)
    }
    if isCount { promise(cell, entry.codes, dataset) } else { promiseEquivalents(cell) }
  }

  private mutating func publish(
    _ entry: TableEntry, _ cell: Int, _ table: Int, _ position: Int, isCount: Bool
  ) {
    let dataset = built.tables[table].dataset
    switch (entry.value, entry.marker) {
    case (let value?, _) where dataset.rules.method == .rounding && isCount:
      seenRounded.insert(cell)
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
      if isCount || equivalentsAreExact, isKnownToBeSome(dataset) { assumeSome(cell) }
      if !isCount { promiseEquivalents(cell) }
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
      if exactCells.contains(cell) {
        narrow(cell, toRounded: value)
      } else if built.protected.system.cells[cell].known == nil {
        round(cell, to: value, dataset)
        built.protected.isMovable[cell] = false
      }
      return
    case (let value?, _):
      built.protected.system.cells[cell].known = value
      built.protected.isMovable[cell] = false
    case (nil, .confidential):
      built.protected.wasWithheld[cell] = true
      if isCount || equivalentsAreExact, isKnownToBeSome(dataset) { assumeSome(cell) }
      if !isCount { promiseEquivalents(cell) }
    default: return
    }
    if isCount { promise(cell, entry.codes, dataset) }
  }

  /// A rounded number that is still right stays public, even where the count behind it is another
  /// now: readers may guess that nothing changed.
  private mutating func keepRounded(
    _ entry: TableEntry, _ identity: CellIdentity, _ dataset: Dataset
  ) {
    guard dataset.rules.method == .rounding, let value = entry.value,
      let today = cellsByIdentity[identity], !exactCells.contains(today),
      let truth = built.protected.truth[today], Rounding.nearest(truth) == value
    else { return }
    built.protected.isMovable[today] = false
  }

  /// Where noughts are shown, what is withheld is not nought; a rounded nought may be one or two.
  private func isKnownToBeSome(_ dataset: Dataset) -> Bool {
    dataset.rules.showsZeros && dataset.rules.method == .suppression
  }

  private mutating func assumeSome(_ cell: Int) {
    let lower = built.protected.system.cells[cell].lower ?? 1
    built.protected.system.cells[cell].lower = max(1, lower)
  }

  /// Withheld equivalents are not to be known, but for what is known of everything beside them.
  private mutating func promiseEquivalents(_ cell: Int) {
    built.protected.system.cells[cell].promise = .equivalents
  }

  /// A count that one table rounds and another does not is known exactly.
  private mutating func showExactly(_ cell: Int, _ value: Int) {
    exactCells.insert(cell)
    guard let withheld = built.protected.withheldStates[cell] else { return }
    built.protected.withheldStates[cell] = nil
    let former = built.protected.system.cells[cell]
    built.protected.system.cells[cell] = SystemCell(
      known: value, lower: value > 0 && (former.lower ?? 0) > 0 ? 1 : 0, promise: withheld.promise)
    if seenRounded.contains(cell) { narrow(cell, toRounded: Rounding.nearest(value)) }
  }

  /// Readers have seen the rounded count, whether or not it is withheld now.
  private mutating func narrow(_ cell: Int, toRounded value: Int) {
    let state = built.protected.system.cells[cell]
    built.protected.system.cells[cell].lower = max(state.lower ?? 0, value - Rounding.reach)
    built.protected.system.cells[cell].upper = min(state.upper ?? .max, value + Rounding.reach)
  }

  /// A rounded count may be anything that rounds to it; withheld, it may be anything.
  private mutating func round(_ cell: Int, to value: Int, _ dataset: Dataset) {
    var state = built.protected.system.cells[cell]
    guard state.known == nil || built.protected.isMovable[cell] else { return }
    let threshold = dataset.rules.threshold
    if built.protected.withheldStates[cell] == nil {
      built.protected.withheldStates[cell] = SystemCell(
        promise: Promise.rounded(threshold: threshold).stricter(state.promise))
    }
    let rounded = Rounding.nearest(value)
    state.known = nil
    if rounded - Rounding.reach < threshold {
      state.promise = Promise.rounded(threshold: threshold).stricter(state.promise)
    }
    built.protected.system.cells[cell] = state
    narrow(cell, toRounded: rounded)
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
