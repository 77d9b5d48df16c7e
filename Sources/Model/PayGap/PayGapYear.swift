/// The numbers of one snapshot date.
package struct PayGapYear: Sendable, Hashable {
  /// `as-at`: the snapshot date.
  package let asAt: Located<CalendarDate>
  /// `published`: the day on which these numbers were published first.
  package let published: Located<CalendarDate>?
  /// `employees`: all relevant employees, in tens, those who did not declare included.
  package let employees: Int?
  /// `declared`: how many in a hundred of them told what they are.
  package let declared: PayGapNumber?
  /// `revised`: why the numbers differ from those that were published first.
  package let revision: String?
  package let results: [PayGapResult]

  package init(
    asAt: Located<CalendarDate>, published: Located<CalendarDate>? = nil, employees: Int? = nil,
    declared: PayGapNumber? = nil, revision: String? = nil, results: [PayGapResult]
  ) {
    self.asAt = asAt
    self.published = published
    self.employees = employees
    self.declared = declared
    self.revision = revision
    self.results = results
  }

  /// nil where the year has no such group.
  package func result(of group: String) -> PayGapResult? {
    results.first { $0.group.value == group }
  }

  /// nil where the year does not give it.
  package func number(_ statistic: PayGapStatistic, of group: String) -> PayGapNumber? {
    result(of: group)?[statistic]?.value
  }
}
