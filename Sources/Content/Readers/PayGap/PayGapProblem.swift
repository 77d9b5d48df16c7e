import Diagnostics
import Model

/// The wording of what is wrong with the numbers of a pay gap.
enum PayGapProblem {
  static func secondYear(
    _ date: Located<CalendarDate>, first: Located<CalendarDate>
  ) -> Diagnostic {
    Diagnostic(
      .payGapYear, at: date.location, "The numbers of \(date.value.year) stand twice",
      advice: "Keep those that were published, or correct the date.",
      related: [Diagnostic.Related(location: first.location, message: "They stand here first.")])
  }

  static func later(
    _ date: Located<CalendarDate>, than own: Located<CalendarDate>
  ) -> Diagnostic {
    Diagnostic(
      .payGapYear, at: date.location,
      "\(date.value.text) is not earlier than the file's own date, \(own.value.text)",
      advice:
        "Correct one of the two dates, or move the later numbers into the file of the edition "
        + "that they belong to.")
  }

  static func unknownGroup(_ group: Located<String>, known: [String]) -> Diagnostic {
    Diagnostic(
      .payGapGroup, at: group.location, "There is no group `\(group.value)`",
      advice: (Suggestion.nearest(to: group.value, in: known).map { "Did you mean `\($0)`? " } ?? "")
        + "Known: \(DataProblem.some(known, most: 8)).")
  }

  static func gapOfComparator(_ statistic: PayGapStatistic, at location: Location) -> Diagnostic {
    Diagnostic(
      .payGapGroup, at: location,
      "`\(statistic.rawValue)` is given for the comparator, which is not compared with itself",
      advice: "Delete it here, and give it for each of `groups`.")
  }

  static func missingGroup(_ group: PayGapGroup, in year: PayGapYear) -> Diagnostic {
    Diagnostic(
      .payGapIncomplete, at: year.asAt.location,
      "The numbers of \(year.asAt.value.text) lack the group `\(group.id.value)`",
      advice: "Add an item with its numbers under `figures`, with `c` for those that are withheld.",
      related: [Diagnostic.Related(location: group.location, message: "The group stands here.")])
  }

  static func missing(
    _ statistic: PayGapStatistic, beside partner: PayGapStatistic?, in result: PayGapResult
  ) -> Diagnostic {
    let words = "The figures of `\(result.group.value)` lack `\(statistic.rawValue)`"
    return Diagnostic(
      .payGapIncomplete, at: result.location,
      partner.map { "\(words), and have `\($0.rawValue)`" } ?? words,
      advice: (partner == nil
        ? "Add it as it was published" : "Mean and median are published together: add it")
        + ", or `c` where it is withheld, `x` where it is not available, `z` where it is not "
        + "defined.")
  }

  static func bonusOfNobody(
    _ statistic: PayGapStatistic, _ group: PayGapGroup, at location: Location
  ) -> Diagnostic {
    Diagnostic(
      .payGapBonus, at: location,
      "`\(statistic.rawValue)` can't be a number: 0% of `\(group.id.value)` were paid a bonus",
      advice: "Write `z`: an average of nobody is not defined. Or correct `paid-bonus`.")
  }

  static func bonusUndefined(_ statistic: PayGapStatistic, at location: Location) -> Diagnostic {
    Diagnostic(
      .payGapBonus, at: location,
      "`\(statistic.rawValue)` is `z`, not defined, although both groups were paid bonuses",
      advice: "Write the gap; or `c` if it is withheld, `x` if it is not available. Or correct "
        + "`paid-bonus`.")
  }

  static func givesAway(_ quarter: PayGapStatistic, at location: Location) -> Diagnostic {
    Diagnostic(
      .payGapGivesAway, at: location,
      "`\(quarter.rawValue)` is withheld for one group alone, so that it is what the others leave of "
        + "100%",
      advice:
        "Withhold it for a second group, too, best the next smallest; of two groups for both. "
        + "Or join the group with another.")
  }

  /// - Parameter tenths: of a per cent.
  static func sum(_ quarter: PayGapStatistic, _ tenths: Int, at location: Location) -> Diagnostic {
    Diagnostic(
      .payGapQuarters, at: location,
      "The shares of the groups in `\(quarter.rawValue)` make up \(tenths / 10).\(tenths % 10)%, not "
        + "100%",
      advice:
        "Look up each of them in what was published. They are shares of all in the quarter who "
        + "belong to one of the groups.")
  }

  static func smallGroup(_ result: PayGapResult, minimum: Int) -> Diagnostic {
    Diagnostic(
      .payGapSmallGroup, at: result.location,
      "The group `\(result.group.value)` has fewer than \(minimum) people, the least that may be "
        + "shown",
      advice:
        "Delete its `employees`, and write `c` for each of its numbers and for whatever gives "
        + "them away; or join the group with another.")
  }
}
