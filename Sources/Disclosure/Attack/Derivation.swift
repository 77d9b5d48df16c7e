/// How a reader works a withheld count out by hand: sums over published numbers, and how to add
/// them up.
///
/// The sums are those whose multiples make up the bound: a certificate of linear programming.
/// Source: J. Farkas, "Theorie der einfachen Ungleichungen" (1902).
struct Derivation {
  let built: BuiltSystem
  let component: Component

  /// Sentences that lead to the interval. The count itself is not named, nor any published number
  /// that should not have been.
  static func steps(
    to variable: Int, _ interval: Interval, _ component: Component, _ built: BuiltSystem
  ) -> [String] {
    let derivation = Derivation(built: built, component: component)
    var sides: [Combination] = []
    for rises in [true, false] {
      let found = try? Exactly.run(
        { try Combination.find(variable, rises: rises, component, Int.self) },
        { try Combination.find(variable, rises: rises, component, Large.self) })
      guard let side = found.flatMap({ $0 }), !sides.contains(side) else { continue }
      sides.append(side)
    }
    var numbers: [Int: Int] = [:]
    var lines: [String] = []
    for side in sides {
      for (relation, _) in side.multiples where numbers[relation] == nil {
        numbers[relation] = numbers.count + 1
        lines.append("(\(numbers.count)) \(derivation.equation(relation)).")
      }
      lines.append(derivation.conclusion(of: side, about: variable, numbers))
    }
    let reached = sides.allSatisfy { side in
      side.rises ? side.bound == interval.high : side.bound == interval.low
    }
    if !reached || sides.isEmpty {
      lines.append("Counts are whole numbers, and few or none of those left agree with all sums.")
    }
    return lines
  }

  /// "[A] + [B] = 45 − 30": what is withheld on the left, what is published on the right.
  private func equation(_ relation: Int) -> String {
    let whole = built.protected.system.relations[component.origins[relation]]
    var left: [(sign: Bool, text: String)] = []
    var right: [(sign: Bool, text: String)] = []
    // The first term is the total, whose parts have the other sign: parts are written as positive.
    let isTurned = whole.terms.first.map { $0.coefficient > 0 } ?? false
    for term in whole.terms {
      let factor = abs(term.coefficient) == 1 ? "" : "\(abs(term.coefficient)) × "
      let isPositive = (term.coefficient > 0) != isTurned
      if let number = number(term.variable) {
        right.append((!isPositive, factor + number))
      } else {
        left.append((isPositive, factor + name(term.variable)))
      }
    }
    return sum(left) + " = " + sum(right)
  }

  private func conclusion(
    of side: Combination, about variable: Int, _ numbers: [Int: Int]
  ) -> String {
    let terms = side.multiples.map { relation, multiple in
      let isTurned =
        built.protected.system.relations[component.origins[relation]].terms.first
        .map { $0.coefficient > 0 } ?? false
      let factor = abs(multiple) == 1 ? "" : "\(abs(multiple)) × "
      return (sign: (multiple > 0) != isTurned, text: "\(factor)(\(numbers[relation] ?? 0))")
    }
    let name = name(component.cells[variable])
    let subject = side.scale == 1 ? name : "\(side.scale) × \(name)"
    if side.rest.isEmpty { return "\(sum(terms)) leaves \(subject) alone." }
    let others = side.rest.map { other in
      "\(self.name(component.cells[other.variable])) is at "
        + (other.isLower ? "least \(other.bound)" : "most \(other.bound)")
    }
    return "\(sum(terms)) limits \(subject) \(side.rises ? "from above" : "from below"), as "
      + others.joined(separator: ", ") + "."
  }

  /// The published number of a cell; nil when it is withheld or should be.
  private func number(_ cell: Int) -> String? {
    let state = built.protected.system.cells[cell]
    guard let known = state.known else { return nil }
    if let promise = state.promise, !promise.isKept(by: Interval(low: known, high: known)) {
      return nil
    }
    return "\(known)"
  }

  private func name(_ cell: Int) -> String { "[\(built.reports[cell].name)]" }

  private func sum(_ terms: [(sign: Bool, text: String)]) -> String {
    // Positive terms first, so that no sum begins with a sign where it need not.
    let ordered = terms.filter(\.sign) + terms.filter { !$0.sign }
    var text = ""
    for (index, term) in ordered.enumerated() {
      text += index == 0 ? (term.sign ? "" : "−") : (term.sign ? " + " : " − ")
      text += term.text
    }
    return text.isEmpty ? "0" : text
  }
}
