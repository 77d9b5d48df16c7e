package import Figures
package import Model

/// What a payroll says, fit to be published: figures and group sizes, and nothing of a row.
package struct PayGapFigures: Sendable, Hashable {
  /// What is published of one group.
  package struct Group: Sendable, Hashable {
    /// Relevant employees in tens; nil where that is withheld, and for fewer than five.
    package let employees: Int?
    /// Exact, in the order of `PayGapStatistic.allCases`; nil for the comparator's gaps.
    fileprivate let figures: [Figure?]

    package subscript(statistic: PayGapStatistic) -> Figure? {
      PayGapStatistic.allCases.firstIndex(of: statistic).flatMap { figures[$0] }
    }

    init(employees: Int?, figures: (PayGapStatistic) -> Figure?) {
      self.employees = employees
      self.figures = PayGapStatistic.allCases.map(figures)
    }
  }

  /// The comparator first, then those who are compared.
  package let groups: [Group]
  /// All relevant employees in tens, those who did not declare included.
  package let employees: Int?
  /// How many of them declared, as a part of one; nil for what is not asked.
  package let declared: Figure?
}
