package import Model

extension Figure {
  /// A number of a pay gap as it was published: 2.4% is 24 thousandths.
  package init(_ number: PayGapNumber?) {
    switch number {
    case .percentage(let percentage): self = Figure(percentage)
    case .withheld: self = .withheld
    case .notApplicable: self = .notApplicable
    case .unavailable, nil: self = .unavailable
    }
  }
}

extension PayGapYear {
  /// What was published of a group: a gap as a part of the comparator's pay, a share as a part of
  /// one; `[x]` where the year does not give it.
  package func figure(_ statistic: PayGapStatistic, of group: String) -> Figure {
    Figure(number(statistic, of: group))
  }
}

extension PayGap {
  /// The same of the file's own year.
  ///
  /// - Parameter id: a group; nil for the only one that is compared.
  /// - Returns: nil for a group that there is not, and for nil where several are compared.
  package func figure(_ statistic: PayGapStatistic, group id: String?) -> Figure? {
    if let id { return group(id).map { year.figure(statistic, of: $0.id.value) } }
    guard groups.count == 1, let only = groups.first else { return nil }
    return year.figure(statistic, of: only.id.value)
  }
}
