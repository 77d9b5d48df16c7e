import Model

extension SystemBuilder {
  /// Adds every relation between totals and parts that follows from a table's codes.
  mutating func addSums(of index: Int) {
    let table = built.tables[index]
    let dataset = table.dataset
    let trees = dataset.dimensions.indices.map { tree(of: index, $0) }
    guard trees.allSatisfy({ $0 != nil }) else { return }
    let known = trees.compactMap { $0 }
    for measure in dataset.measures {
      let own = ownCells(of: index, measure.id)
      for (dimension, tree) in known.enumerated() {
        for rest in combinations(known, without: dimension) {
          for sum in tree.sums {
            addSum(sum, dimension, rest, index, measure.id, own)
          }
        }
      }
    }
  }

  private func tree(of index: Int, _ dimension: Int) -> CodeTree? {
    let dataset = built.tables[index].dataset
    guard let classification = classification(dataset.dimensions[dimension]) else { return nil }
    let used = Set(built.tables[index].entries.map { $0.codes[dimension] })
    return CodeTree(
      classification, used: used, elsewhere: codesUsed[dataset.dimensions[dimension].id] ?? [])
  }

  /// By dimension: every code that some table uses.
  static func codesUsed(_ tables: [TableSource]) -> [String: Set<String>] {
    var codes: [String: Set<String>] = [:]
    for table in tables {
      for (column, dimension) in table.dataset.dimensions.enumerated() {
        var used = codes.removeValue(forKey: dimension.id) ?? []
        for entry in table.entries { used.insert(entry.codes[column]) }
        codes[dimension.id] = used
      }
    }
    return codes
  }

  /// Cells of a superseded table that are not those of today, by their codes.
  private func ownCells(of index: Int, _ measure: String) -> [[String]: Int] {
    let table = built.tables[index]
    guard table.role == .superseded else { return [:] }
    var own: [[String]: Int] = [:]
    for (position, entry) in table.entries.enumerated() where entry.measure == measure {
      let cell = built.cells[index][position]
      if identities[cell] == nil { own[entry.codes] = cell }
    }
    return own
  }

  private func combinations(_ trees: [CodeTree], without dimension: Int) -> [[String]] {
    var rows: [[String]] = [[]]
    for (index, tree) in trees.enumerated() where index != dimension {
      rows = rows.flatMap { row in tree.codes.map { row + [$0] } }
    }
    return rows
  }

  private mutating func addSum(
    _ sum: CodeTree.Sum, _ dimension: Int, _ rest: [String], _ index: Int,
    _ measure: String, _ own: [[String]: Int]
  ) {
    let table = built.tables[index]
    func codes(_ code: String) -> [String] {
      var codes = rest
      codes.insert(code, at: dimension)
      return codes
    }
    let whole = codes(sum.whole)
    let parts = sum.parts.map(codes)
    if !own.isEmpty, ([whole] + parts).allSatisfy({ own[$0] == nil }) { return }
    let identity = RelationIdentity(
      whole: table.identity(whole, measure: measure),
      dimension: table.dataset.dimensions[dimension].id, parts: sum.parts, isOwn: !own.isEmpty)
    guard own.isEmpty ? relationsMade.insert(identity).inserted : true else { return }
    var terms: [(cell: Int, coefficient: Int)] = [
      (own[whole] ?? cell(of: table.identity(whole, measure: measure), index), 1)
    ]
    for part in parts {
      terms.append((own[part] ?? cell(of: table.identity(part, measure: measure), index), -1))
    }
    if sum.isPartial { addRest(to: &terms, of: table.dataset, measure) }
    if isRounded(measure, table.dataset), !equivalentsAreExact { addRoundingError(to: &terms) }
    addRelation(terms, sum.isPartial ? .partialSum : .sum)
  }

  /// What a total has beyond the parts that a table shows is a group that nobody publishes and
  /// anybody can work out.
  private mutating func addRest(
    to terms: inout [(cell: Int, coefficient: Int)], of dataset: Dataset, _ measure: String
  ) {
    let whole = built.reports[terms[0].cell].name
    let part = built.reports[terms[1].cell]
    let isCount = !isRounded(measure, dataset) && dataset.rules.answers == nil
    let report = CellReport(
      name: "\(whole) less what is shown of it", location: part.location, table: part.table)
    let promise = Promise(
      threshold: dataset.rules.threshold,
      width: dataset.rules.method == .rounding ? Rounding.reach : dataset.rules.threshold - 1,
      admitsZero: true, admitsSmall: dataset.rules.method == .rounding)
    let rest = addCell(nil, report, SystemCell(promise: isCount ? promise : nil))
    built.protected.truth[rest] = truth(of: terms)
    terms.append((rest, -1))
  }

  private func truth(of terms: [(cell: Int, coefficient: Int)]) -> Int? {
    var sum: Int? = 0
    for term in terms {
      let value = built.protected.truth[term.cell] ?? built.protected.system.cells[term.cell].known
      sum = sum.flatMap { sum in value.map { sum + $0 * term.coefficient } }
    }
    return sum
  }

  /// The cell of an identity as a table knew it: in one that has been superseded by other counts,
  /// totals that it did not show are not those of today.
  private mutating func cell(of identity: CellIdentity, _ index: Int) -> Int {
    guard isSeparate.contains(index), !shownCells(of: index).contains(identity) else {
      return cell(of: identity)
    }
    let former = FormerIdentity(identity: identity, table: index)
    if let cell = formerCells[former] { return cell }
    let cell = addCell(
      nil, CellReport(name: "a former total", location: nil, table: nil), SystemCell())
    formerCells[former] = cell
    return cell
  }

  private mutating func shownCells(of index: Int) -> Set<CellIdentity> {
    if let shown = shownIdentities[index] { return shown }
    let table = built.tables[index]
    let shown = Set(table.entries.map { table.identity($0.codes, measure: $0.measure) })
    shownIdentities[index] = shown
    return shown
  }

  private func isRounded(_ measure: String, _ dataset: Dataset) -> Bool {
    dataset.measures.first { $0.id == measure }?.kind == .fullTimeEquivalent
  }

  /// Full-time equivalents are rounded each for itself, so a total may differ from the sum by half
  /// a unit for each.
  private mutating func addRoundingError(to terms: inout [(cell: Int, coefficient: Int)]) {
    let reach = terms.count / 2
    let error = addCell(
      nil, CellReport(name: "rounding", location: nil, table: nil),
      SystemCell(lower: -reach, upper: reach))
    built.protected.truth[error] = truth(of: terms)
    terms.append((error, -1))
  }
}
