package import Diagnostics

extension DiagnosticCode {
  static let payGapNumber = DiagnosticCode(
    id: "pay-gap-number", severity: .error, title: "A number of a pay gap can't be",
    explanation: """
      A gap is what a group is paid less, as a percentage of what those compared with are paid: \
      (A − B) ÷ A × 100. It is never above 100%, since nobody is paid less than nothing, and below \
      0 where the group is paid more; below −100% where it is paid more than twice as much. A share \
      is from 0% to 100%.
      """)

  static let payGapIncomplete = DiagnosticCode(
    id: "pay-gap-incomplete", severity: .error, title: "Numbers of a pay gap are missing",
    explanation: """
      The law names six statistics: the mean and the median gap in hourly pay, the mean and the \
      median gap in bonuses, who was paid a bonus, and who is in each quarter of pay. They are \
      published together. Where there is no number a marker says why: `c` withheld, `x` not \
      available, `z` not defined. Earlier years may leave out what they did not publish, but never \
      give a mean without its median.
      """)

  static let payGapGroup = DiagnosticCode(
    id: "pay-gap-group", severity: .error, title: "A group of a pay gap is unclear",
    explanation: """
      Each item of `figures` belongs to the comparator or to one of `groups`, and each of them has \
      one. Gaps are given for those who are compared; the comparator has shares alone.
      """)

  static let payGapYear = DiagnosticCode(
    id: "pay-gap-year", severity: .error, title: "A year of a pay gap stands in the wrong place",
    explanation: """
      A file gives the numbers of one snapshot date, and under `earlier` those of years before, \
      each once.
      """)

  static let payGapQuarters = DiagnosticCode(
    id: "pay-gap-quarters", severity: .error, title: "The shares of a pay quarter don't make 100%",
    explanation: """
      In each quarter the shares of all groups make up the whole, but for what rounding each of them \
      takes or adds: at most half of the last digit shown.
      """)

  static let payGapGivesAway = DiagnosticCode(
    id: "pay-gap-gives-away", severity: .error, title: "A withheld share can be worked out",
    explanation: """
      The shares of a quarter make up 100%. If one alone is withheld, whoever takes the others from \
      100% has it.
      """)

  static let payGapSmallGroup = DiagnosticCode(
    id: "pay-gap-small-group", severity: .error, title: "A group of a pay gap is too small",
    explanation: """
      Averages of few people say what single people are paid. Guidance on ethnicity pay asks for at \
      least 50 people in a group whose numbers are published; `minimum-group` may set another \
      minimum, never below 10. For sex the law asks for all numbers, whatever the size.
      """)

  static let payGapBonus = DiagnosticCode(
    id: "pay-gap-bonus", severity: .error, title: "A bonus gap and those paid a bonus disagree",
    explanation: """
      Bonus gaps compare the bonuses of those who were paid one. Where nobody of the group, or \
      nobody compared with, was paid one, there is no average, and the gap is not defined: `z`, \
      never 0. Where both were, there is one.
      """)

  /// What is wrong with a pay gap.
  package static let payGapCodes: [DiagnosticCode] = [
    payGapNumber, payGapIncomplete, payGapGroup, payGapYear, payGapQuarters, payGapGivesAway,
    payGapSmallGroup, payGapBonus,
  ]
}
