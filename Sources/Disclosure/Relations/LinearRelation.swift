/// A sum of unknown counts, each with a coefficient, that equals a known number.
struct LinearRelation: Sendable, Hashable {
  struct Term: Sendable, Hashable {
    let variable: Int
    let coefficient: Int
  }

  /// Each variable at most once, no coefficient 0.
  var terms: [Term]
  var constant: Int
}
