import Disclosure
import Figures
import Model

extension ClaimReader {
  /// The place of a category among those beside it, by released counts.
  func rank() throws(ClaimFault) -> ClaimedNumber {
    let place = try sharing()
    let counted = try counted()
    let dimension = figures.dimensions[place]
    guard let code = dimension[terms.codes[place]], code.isDeclared, code.parts.isEmpty else {
      throw .incomplete(
        "`\(terms.codes[place])` has no place among other categories",
        "Claim the rank of a category that people declared and that is no sum of others.")
    }
    let set = try set(dimension)
    let siblings = dimension.codes.filter {
      guard !$0.isTotal, $0.isDeclared, $0.parts.isEmpty else { return false }
      if let set { return set.holds($0) }
      return $0.parent == code.parent
    }
    guard siblings.contains(code) else {
      throw .incomplete(
        "`\(code.code)` is no part of `\(set?.code ?? "")`",
        "Let `within` name a category that is made of it and of others.")
    }
    func count(_ code: String) -> Figure {
      figures.count(terms.codes.replacing(place, with: code), counted.id)
    }
    let counts = siblings.map { (code: $0, count: count($0.code)) }
    var whole = count(set?.code ?? code.parent ?? DatasetDimension.totalCode)
    if set == nil, code.parent == nil {
      let undeclared = dimension.roots.filter { !$0.isDeclared }.map { count($0.code) }
      whole = whole.difference(
        from: Figure.sum(undeclared.filter { $0.number != nil }))
    }
    let released = counts.compactMap { item in item.count.number.map { (item.code, $0) } }
      .sorted { ($0.1.compared(to: $1.1) ?? 0) > 0 }
    let formula = released.prefix(4).map { code, number in
      "\(code.label) \(Figure.value(number).count(decimals: counted.kind.decimals).text)"
    }.joined(separator: ", ")
    let withheld = counts.filter { $0.count == .withheld && $0.code != code }.map {
      ClaimSource(
        role: .sibling, figure: .withheld,
        cells: self.cells(terms.codes.replacing(place, with: $0.code.code)),
        key: subject.dataset.key)
    }
    return ClaimedNumber(
      kind: .rank,
      value: .rank(
        Self.rank(
          count(code.code), among: counts.map(\.count), of: whole,
          isExact: figures.dataset.rules.method == .suppression)),
      formula: formula, dataset: subject.dataset, cells: cells,
      sources: { withheld })
  }

  /// The category within which the rank is claimed.
  private func set(_ dimension: TableDimension) throws(ClaimFault) -> TableCode? {
    guard let id = terms[.within] else { return nil }
    let known = dimension.codes.filter { set in
      dimension.codes.contains { set.holds($0) }
    }
    guard let set = known.first(where: { $0.code == id }) else {
      throw .unknown(
        "`\(id)` is not a category of `\(dimension.id)` that is made of others", id,
        among: known.map(\.code), "categories of that sort")
    }
    return set
  }

  /// - Parameters:
  ///   - counts: of all, its own among them.
  ///   - whole: what all of them come to, or more.
  ///   - isExact: whether counts add up.
  static func rank(
    _ own: Figure, among counts: [Figure], of whole: Figure, isExact: Bool
  ) -> ClaimedRank {
    guard let number = own.number else { return .missing(own) }
    let known = counts.compactMap(\.number)
    func count(_ isBefore: (Int) -> Bool) -> Int {
      known.count { $0.compared(to: number).map(isBefore) ?? false }
    }
    let isJoint = count { $0 == 0 } > 1
    let (above, below) = (count { $0 > 0 }, count { $0 < 0 })
    guard known.count < counts.count else {
      return .known(top: above + 1, bottom: below + 1, isJoint: isJoint)
    }
    // Those that are withheld come to what is left: when that is less, each of them is.
    let left = whole.difference(from: Figure.sum(known.map { .value($0) })).number
    let isAbove = isExact && left.flatMap { $0.compared(to: number) }.map { $0 < 0 } ?? false
    return .known(top: isAbove ? above + 1 : nil, bottom: nil, isJoint: isJoint)
  }
}

extension TableCode {
  /// Whether another is a part of it, right below.
  fileprivate func holds(_ other: TableCode) -> Bool {
    !isTotal && (parts.contains(other.code) || other.parent == code && other.parts.isEmpty)
  }
}
