/// A sum of unknown counts, each with a coefficient, that equals a known number.
struct LinearRelation: Sendable, Hashable {
  struct Term: Sendable, Hashable {
    let variable: Int
    let coefficient: Int
  }

  var terms: [Term]
  var constant: Int

  /// The terms with each variable once, in the order in which they first appear, and no
  /// coefficient 0.
  func withoutRepetition() throws(ArithmeticOverflow) -> [Term] {
    var places: [Int: Int] = [:]
    var result: [Term] = []
    for term in terms {
      guard let place = places[term.variable] else {
        places[term.variable] = result.count
        result.append(term)
        continue
      }
      let sum = try result[place].coefficient.scaled(by: 1, minus: term.coefficient, times: -1)
      result[place] = Term(variable: term.variable, coefficient: sum)
    }
    return result.filter { $0.coefficient != 0 }
  }
}
