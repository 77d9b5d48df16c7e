import Testing

@testable import Disclosure

/// `Int` gives what the larger numbers give, or fails.
struct ExactIntegerTests {
  private static let edges = [
    Int.min, .min + 1, -3_037_000_500, -2, -1, 0, 1, 2, 3_037_000_499, 1 << 62, .max - 1, .max,
  ]

  private static func values(_ numbers: inout SeededNumbers) -> [Int] {
    (0..<4).map { _ in
      numbers.once(in: 2)
        ? edges[numbers.number(in: 0...(edges.count - 1))]
        : Int(truncatingIfNeeded: numbers.next()) >> numbers.number(in: 0...62)
    }
  }

  @Test func scalesAsLargerNumbersDo() {
    var numbers = SeededNumbers(1)
    var failures = 0
    for _ in 0..<20_000 {
      let values = Self.values(&numbers)
      let exact = Large(values[0]) * Large(values[1]) - Large(values[2]) * Large(values[3])
      let small = try? values[0].scaled(by: values[1], minus: values[2], times: values[3])
      if let small {
        if Large(small) != exact { Issue.record("\(values)") }
      } else {
        failures += 1
        // It may fail when a product is too large, and must not when nothing is.
        let products = [Large(values[0]) * Large(values[1]), Large(values[2]) * Large(values[3])]
        if (products + [exact]).allSatisfy({ $0.magnitude < Large(Int.max).magnitude }) {
          Issue.record("\(values)")
        }
      }
      let product = try? values[0].times(values[1])
      if let product, Large(product) != Large(values[0]) * Large(values[1]) || product == .min {
        Issue.record("\(values)")
      }
    }
    #expect(failures > 1_000 && failures < 19_000)
  }

  @Test func comparesFractionsExactly() {
    var numbers = SeededNumbers(2)
    for _ in 0..<20_000 {
      let values = Self.values(&numbers)
      let (left, right) = (max(1, values[1].magnitude >> 1), max(1, values[3].magnitude >> 1))
      let isBelow = values[0].isFraction(over: Int(left), below: values[2], over: Int(right))
      if isBelow != (Large(values[0]) * Large(right) < Large(values[2]) * Large(left)) {
        Issue.record("\(values)")
      }
    }
  }

  @Test func dividesAsLargerNumbersDo() {
    var numbers = SeededNumbers(3)
    for _ in 0..<20_000 {
      let values = Self.values(&numbers)
      let exact = Large(values[0]).commonDivisor(with: Large(values[1]))
      if Large(values[0].commonDivisor(with: values[1])) != min(exact, Large(Int.max)) {
        Issue.record("\(values)")
      }
    }
  }

  @Test func clampsAtTheEnds() {
    #expect(Int.max.plus(clamped: 1) == .max)
    #expect(Int.min.plus(clamped: -1) == .min)
    #expect(Int.min.minus(clamped: 1) == .min)
    #expect(0.minus(clamped: .min) == .max)
    #expect(5.plus(clamped: -7) == -2)
    #expect(5.minus(clamped: -7) == 12)
  }
}
