import Testing

@testable import Disclosure

struct PromiseTests {
  private let promise = Promise(threshold: 5)

  @Test(arguments: [
    (1, 5), (0, 5), (3, 7), (5, 5), (5, nil), (9, 9), (nil, nil), (nil, 5), (4, nil),
  ])
  func isKept(_ low: Int?, _ high: Int?) {
    #expect(promise.isKept(by: Interval(low: low, high: high)))
  }

  /// Known to be small, or fewer than five numbers of which one is small.
  @Test(arguments: [(1, 4), (0, 0), (4, 4), (4, 7), (2, 5), (nil, 4)] as [(Int?, Int?)])
  func isBroken(_ low: Int?, _ high: Int?) {
    #expect(!promise.isKept(by: Interval(low: low, high: high)))
  }

  @Test func noneTellsNothingWhereNoughtsAreShown() {
    let promise = Promise(threshold: 5, admitsZero: true)
    #expect(promise.isKept(by: Interval(0...0)))
    #expect(!promise.isKept(by: Interval(0...1)))
    #expect(!promise.isKept(by: Interval(1...1)))
  }

  @Test(
    arguments: [(-5, -1), (-9, -5), (5, 9), (-1, 5), (nil, 0), (nil, -9), (0, nil), (-6, -6)]
      as [(Int?, Int?)])
  func changesAreKept(_ low: Int?, _ high: Int?) {
    #expect(Promise(threshold: 5, isChange: true).isKept(by: Interval(low: low, high: high)))
  }

  @Test(arguments: [(-4, 4), (0, 0), (-4, -4), (-5, -4), (2, 5), (-2, 2), (4, 7)])
  func changesAreSmall(_ low: Int, _ high: Int) {
    #expect(!Promise(threshold: 5, isChange: true).isKept(by: Interval(low: low, high: high)))
  }

  /// Rounded counts may be known to be small, as long as three numbers are possible.
  @Test func roundedCounts() {
    let promise = Promise.rounded(threshold: 5)
    #expect(promise.isKept(by: Interval(0...2)))
    #expect(promise.isKept(by: Interval(3...5)))
    #expect(promise.isKept(by: Interval(5...5)))
    #expect(!promise.isKept(by: Interval(2...2)))
    #expect(!promise.isKept(by: Interval(0...1)))
    #expect(!promise.isKept(by: Interval(4...5)))
    #expect(promise.top(from: 1) == 3)
    #expect(Promise(threshold: 5).top(from: 1) == 5)
  }

  @Test func greatestNumbers() {
    let all = Interval(low: .min, high: .max)
    #expect(Promise(threshold: .max, isChange: true).isKept(by: all))
    #expect(Promise(threshold: .min).isKept(by: all))
    #expect(!Promise(threshold: .max, width: .max).isKept(by: Interval(low: 0, high: .max - 1)))
  }
}
