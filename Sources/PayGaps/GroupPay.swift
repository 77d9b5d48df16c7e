import Figures

/// The pay of a group: what its statistics are worked out from.
struct GroupPay {
  /// Of full-pay relevant employees, lowest first.
  private(set) var hourly: [Int] = []
  /// Of relevant employees who were paid one, lowest first.
  private(set) var bonuses: [Int] = []
  /// All relevant employees.
  private(set) var relevant = 0

  init(_ employees: [PaidEmployee]) {
    relevant = employees.count
    hourly = employees.compactMap { $0.hourlyPay?.millionths }.sorted()
    bonuses = employees.map(\.bonus.millionths).filter { $0 > 0 }.sorted()
  }

  /// Schedule 1, paragraphs 8 and 10; `[z]` for nobody.
  static func mean(_ sorted: [Int]) -> Figure {
    let sum = sorted.reduce(Int128(0)) { $0 + Int128($1) }
    return Fraction(sum, over: Int128(sorted.count)).map { .value($0) } ?? .notApplicable
  }

  /// Schedule 1, paragraphs 9 and 11: the middle one, or the mean of the two in the middle; `[z]`
  /// for nobody.
  static func median(_ sorted: [Int]) -> Figure {
    guard !sorted.isEmpty else { return .notApplicable }
    let middle = sorted.count / 2
    if !sorted.count.isMultiple(of: 2) { return mean([sorted[middle]]) }
    return mean([sorted[middle - 1], sorted[middle]])
  }

  var paidBonus: Figure {
    Fraction(Int128(bonuses.count), over: Int128(relevant)).map { .value($0) } ?? .notApplicable
  }
}
