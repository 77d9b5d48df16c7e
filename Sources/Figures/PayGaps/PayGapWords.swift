import Disclosure
package import Model

/// What the numbers of a pay gap say, in sentences.
package enum PayGapWords {
  /// "Women’s median hourly pay is 2.4% lower than men’s.", "The median hourly pay of disabled
  /// employees is the same as that of employees who are not disabled."
  package static func gap(
    _ statistic: PayGapStatistic, of group: PayGapGroup, against comparator: PayGapGroup,
    _ number: PayGapNumber?
  ) -> String {
    let what = what(statistic)
    let between = "gap in \(what) between \(group.called) and \(comparator.called)"
    switch number {
    case .percentage(let percentage):
      // "Employees of several groups’" would say something else.
      let isShort = !group.called.contains(" ") && !comparator.called.contains(" ")
      return isShort
        ? "\(TableWords.capitalised(possessive(group.called))) \(what) is "
          + "\(difference(percentage)) \(possessive(comparator.called))."
        : "The \(what) of \(group.called) is \(difference(percentage)) that of "
          + "\(comparator.called)."
    case .withheld: return "The \(between) is withheld \(Marker.confidential.text)."
    case .notApplicable: return "There is no \(between) \(Marker.notApplicable.text)."
    case .unavailable, nil:
      return "The \(between) is not available \(Marker.unavailable.text)."
    }
  }

  /// "A bonus was paid to 3.2% of women and 4.1% of men."
  package static func paidBonus(_ payGap: PayGap, in year: PayGapYear) -> String {
    let parts = (payGap.groups + [payGap.comparator]).map { group in
      "\(cell(.paidBonus, group, year)) of \(group.called)"
    }
    return "A bonus was paid to \(list(parts))."
  }

  /// "Women are 58.1% of the upper quarter, the employees who are paid most, and 71.0% of the lower
  /// quarter, those who are paid least."
  package static func quarters(of group: PayGapGroup, in year: PayGapYear) -> String {
    "\(TableWords.capitalised(group.called)) are \(cell(.upper, group, year)) of the upper quarter, "
      + "the employees who are paid most, and \(cell(.lower, group, year)) of the lower quarter, "
      + "those who are paid least."
  }

  /// "2.4% lower than", "1.1% higher than", "the same as".
  package static func difference(_ percentage: Percentage) -> String {
    if percentage.tenths == 0 { return "the same as" }
    let size = Percentage(
      tenths: abs(percentage.tenths), showsDecimal: percentage.showsDecimal)
    return RoundedNumber(size).text + "% " + (percentage.tenths > 0 ? "lower" : "higher") + " than"
  }

  /// "women’s", "employees’".
  package static func possessive(_ called: String) -> String {
    called.hasSuffix("s") ? called + "’" : called + "’s"
  }

  private static func what(_ statistic: PayGapStatistic) -> String {
    switch statistic {
    case .meanHourly: "mean hourly pay"
    case .medianHourly: "median hourly pay"
    case .meanBonus: "mean bonus"
    case .medianBonus: "median bonus"
    case .paidBonus, .lower, .lowerMiddle, .upperMiddle, .upper:
      TableWords.inSentence(statistic.label)
    }
  }

  private static func cell(
    _ statistic: PayGapStatistic, _ group: PayGapGroup, _ year: PayGapYear
  ) -> String {
    FigureCell(year.number(statistic, of: group.id.value)).text
  }

  private static func list(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " and " + last
  }
}
