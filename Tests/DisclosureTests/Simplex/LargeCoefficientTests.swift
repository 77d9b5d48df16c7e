import Testing

@testable import Disclosure

/// Relations times a large factor say the same as before, though `Int` is too small for them.
struct LargeCoefficientTests {
  @Test func resultsDoNotDependOnTheSizeOfNumbers() throws {
    var numbers = SeededNumbers(1)
    var overflows = 0
    for _ in 0..<ProofSize.cases(80, full: 3_000) {
      let small = Self.system(&numbers)
      var large = small
      for index in large.system.relations.indices {
        let factor = numbers.number(in: 1...9) * 100_000_000_000_000_000
        large.system.relations[index] = Self.times(factor, large.system.relations[index])
      }
      for cell in small.truth.indices {
        let expected = try small.interval(of: cell)
        #expect(expected != nil)
        #expect(try large.interval(of: cell) == expected)
      }
      do {
        for component in try large.system.components().components {
          if var search = try WorldSearch<Int>(component, start: nil) {
            _ = try search.interval(0)
          }
        }
      } catch is ArithmeticOverflow {
        overflows += 1
      }
    }
    #expect(overflows > 20)
  }

  /// x · 2⁶² + y = 2⁶² + 5 with y to 9: x is 1, as long as nothing is rounded.
  @Test func nothingIsRounded() throws {
    var masked = Masked()
    let x = masked.add(1)
    let y = masked.add(5, upper: 9)
    masked.relate([(1 << 62, x), (1, y)], (1 << 62) + 5)
    #expect(try masked.interval(of: x) == Interval(1...1))
    #expect(try masked.interval(of: y) == Interval(5...5))
  }

  private static func system(_ numbers: inout SeededNumbers) -> Masked {
    var masked = Masked()
    for _ in 0..<numbers.number(in: 3...6) {
      _ = masked.add(numbers.number(in: 0...6), upper: numbers.number(in: 6...9))
    }
    for _ in 0..<numbers.number(in: 1...3) {
      var terms: [(Int, Int)] = []
      for cell in masked.truth.indices where numbers.once(in: 2) {
        terms.append(
          (numbers.once(in: 2) ? -numbers.number(in: 1...5) : numbers.number(in: 1...5), cell))
      }
      masked.relate(terms, terms.reduce(0) { $0 + $1.0 * masked.truth[$1.1] })
    }
    return masked
  }

  private static func times(_ factor: Int, _ relation: LinearRelation) -> LinearRelation {
    // As much of the factor as leaves all numbers within `Int`.
    let greatest = relation.terms.reduce(abs(relation.constant)) { max($0, abs($1.coefficient)) }
    let factor = min(factor, Int.max / max(1, greatest))
    return LinearRelation(
      terms: relation.terms.map {
        .init(variable: $0.variable, coefficient: $0.coefficient * factor)
      }, constant: relation.constant * factor)
  }
}
