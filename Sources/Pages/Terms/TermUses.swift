/// The glossary terms that a page has used so far.
struct TermUses: Sendable {
  /// Places in the glossary, in the order of first use.
  private(set) var terms: [Int] = []

  func contains(_ term: Int) -> Bool { terms.contains(term) }

  mutating func add(_ term: Int) {
    if !terms.contains(term) { terms.append(term) }
  }
}
