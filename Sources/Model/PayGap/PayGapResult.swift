package import Diagnostics

/// What is published of one group in one year.
package struct PayGapResult: Sendable, Hashable {
  package let group: Located<String>
  package let location: Location
  /// `employees`: how many relevant employees the group has, in tens; nil where that is not
  /// published.
  package let employees: Int?
  /// In the order of `PayGapStatistic.allCases`.
  private let numbers: [Located<PayGapNumber>?]

  package init(
    group: Located<String>, location: Location, employees: Int? = nil,
    numbers: (PayGapStatistic) -> Located<PayGapNumber>?
  ) {
    self.group = group
    self.location = location
    self.employees = employees
    self.numbers = PayGapStatistic.allCases.map(numbers)
  }

  /// nil where the year does not give it.
  package subscript(statistic: PayGapStatistic) -> Located<PayGapNumber>? {
    numbers[statistic.place]
  }
}
