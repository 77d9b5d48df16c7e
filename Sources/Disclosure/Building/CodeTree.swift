import Model

/// Which codes of a dimension are sums of which, as far as a table's codes are concerned.
struct CodeTree: Sendable {
  struct Sum: Sendable, Hashable {
    /// `all` for the dimension's total.
    let whole: String
    let parts: [String]
    /// Whether parts may be missing, so that the whole is at least their sum.
    let isPartial: Bool
  }

  /// The table's codes, and those that follow from them: totals, parents, parts of sums.
  let codes: [String]
  let sums: [Sum]
  private let parents: Set<String>

  /// - Parameters:
  ///   - used: the codes of the table.
  ///   - elsewhere: codes that other tables use in the same dimension.
  init(_ classification: Classification, used: Set<String>, elsewhere: Set<String>) {
    let parent = Dictionary(
      classification.codes.map { ($0.code, $0.parent?.value) }, uniquingKeysWith: { a, _ in a })
    var present = used
    let sumParts = Dictionary(
      classification.sums.map { ($0.code, $0.parts.map(\.value)) }, uniquingKeysWith: { a, _ in a })
    // Parts of sums, then what those and the others are part of; each step only adds codes.
    var open = Array(used)
    while let code = open.popLast() {
      let next = (sumParts[code] ?? []) + (parent[code].flatMap { $0 }.map { [$0] } ?? [])
      for code in next where present.insert(code).inserted { open.append(code) }
    }
    for sum in classification.sums
    where elsewhere.contains(sum.code) && sum.parts.allSatisfy({ present.contains($0.value) }) {
      present.insert(sum.code)
    }
    let total = DatasetDimension.totalCode
    var sums: [Sum] = []
    func add(_ whole: String, _ children: [String]) {
      let parts = children.filter(present.contains)
      guard !parts.isEmpty, whole == total || present.contains(whole) else { return }
      // A table that shows the whole shows all its parts; otherwise it may be a selection.
      let isPartial = parts.count < children.count && !used.contains(whole)
      sums.append(Sum(whole: whole, parts: parts, isPartial: isPartial))
    }
    for code in classification.codes {
      add(code.code, classification.codes.filter { $0.parent?.value == code.code }.map(\.code))
    }
    for sum in classification.sums { add(sum.code, sum.parts.map(\.value)) }
    let roots = classification.codes.filter { $0.parent == nil && sumParts[$0.code] == nil }
    add(total, roots.map(\.code))
    present.insert(total)
    codes = [total] + classification.codes.map(\.code).filter(present.contains)
    self.sums = sums
    parents = Set(sums.map(\.whole))
  }

  /// Whether a code is a sum of others.
  func isSum(_ code: String) -> Bool { parents.contains(code) }
}
