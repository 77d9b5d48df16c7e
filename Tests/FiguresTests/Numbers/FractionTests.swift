import Testing

@testable import Figures

struct FractionTests {
  @Test func `is in lowest terms with a positive denominator`() {
    #expect(Fraction(6, over: -4) == Fraction(-3, over: 2))
    #expect(Fraction(0, over: 7) == Fraction(0))
    #expect(Fraction(1, over: 0) == nil)
  }

  /// Against the definition: of all numbers with so many places, the nearest; of two that are as
  /// near, the one further from zero.
  @Test func `rounds half away from zero`() throws {
    var rounded = 0
    for above in -60...60 {
      for below in 1...24 {
        for (decimals, scale) in [(0, 1), (1, 10), (2, 100)] {
          let fraction = try #require(Fraction(Int128(above), over: Int128(below)))
          let nearest = Self.nearest(above * scale, below)
          #expect(
            fraction.rounded(decimals: decimals)
              == RoundedNumber(units: nearest, decimals: decimals), "\(above)/\(below)")
          rounded += 1
        }
      }
    }
    #expect(rounded == 121 * 24 * 3)
  }

  private static func nearest(_ above: Int, _ below: Int) -> Int {
    var best = Int(Int32.max)
    // |above / below - k| < |above / below - best|, over the common denominator.
    let around = above / below
    for k in (around - 2)...(around + 2) {
      let (here, there) = (abs(above - k * below), abs(above - best * below))
      if here < there || (here == there && abs(k) > abs(best)) { best = k }
    }
    return best
  }

  @Test func `calculates exactly`() throws {
    for a in -4...4 {
      for b in 1...4 {
        for c in -4...4 {
          for d in 1...4 {
            let left = try #require(Fraction(Int128(a), over: Int128(b)))
            let right = try #require(Fraction(Int128(c), over: Int128(d)))
            let (sum, below) = (Int128(a * d + c * b), Int128(b * d))
            #expect(left.plus(right) == Fraction(sum, over: below))
            #expect(left.minus(right) == Fraction(Int128(a * d - c * b), over: below))
            #expect(left.divided(by: right) == Fraction(Int128(a * d), over: Int128(b * c)))
          }
        }
      }
    }
  }

  @Test func `does not overflow`() {
    let large = Fraction(Int.max)
    let small = Fraction(1, over: Int128(Int.max))
    #expect(large.divided(by: large) == Fraction(1))
    #expect(small.flatMap { large.divided(by: $0) }?.divided(by: large) == large)
    #expect(small.flatMap { large.divided(by: $0) }?.times(Int.max) == nil)
    #expect(large.times(100)?.rounded(decimals: 1) == nil)
    #expect(Fraction(.min, over: 1) == nil)
    #expect(Fraction(.max - 1, over: .max)?.rounded(decimals: 1) == nil)
  }
}
