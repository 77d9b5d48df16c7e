import Diagnostics
import Model

/// Whether the numbers of a pay gap can be what they say, file by file.
struct PayGapReview {
  let payGap: PayGap

  init(_ payGap: PayGap) { self.payGap = payGap }

  var diagnostics: [Diagnostic] {
    DataProblem.twice(payGap.allGroups.map(\.id), "group", as: .payGapGroup) + years
      + ([payGap.year] + payGap.earlier).flatMap(review)
  }

  private func review(_ year: PayGapYear) -> [Diagnostic] {
    let groups = groups(year)
    guard groups.isEmpty else { return groups }
    return completeness(year) + bonuses(year) + quarters(year) + smallGroups(year)
  }

  /// Earlier years that are none, and years that stand twice.
  private var years: [Diagnostic] {
    var found: [Diagnostic] = []
    var first = [payGap.year.asAt.value.year: payGap.year.asAt]
    for earlier in payGap.earlier {
      let date = earlier.asAt
      if let other = first[date.value.year] {
        found.append(PayGapProblem.secondYear(date, first: other))
      } else if date.value > payGap.year.asAt.value {
        found.append(PayGapProblem.later(date, than: payGap.year.asAt))
      } else {
        first[date.value.year] = date
      }
    }
    return found
  }

  /// Figures of groups that there are not, or that have them already, and gaps of the comparator.
  private func groups(_ year: PayGapYear) -> [Diagnostic] {
    let known = payGap.allGroups.map(\.id.value)
    var found = year.results.filter { !known.contains($0.group.value) }.map {
      PayGapProblem.unknownGroup($0.group, known: known)
    }
    found += DataProblem.twice(year.results.map(\.group), "item for the group", as: .payGapGroup)
    if let own = year.result(of: payGap.comparator.id.value) {
      for gap in PayGapStatistic.gaps {
        if let number = own[gap] {
          found.append(PayGapProblem.gapOfComparator(gap, at: number.location))
        }
      }
    }
    return found
  }

  /// What the law asks for and is not there. Earlier years may leave out a whole pair, or what they
  /// did not publish.
  private func completeness(_ year: PayGapYear) -> [Diagnostic] {
    let isOwn = year.asAt == payGap.year.asAt
    var found: [Diagnostic] = []
    for group in payGap.allGroups {
      guard let result = year.result(of: group.id.value) else {
        if isOwn { found.append(PayGapProblem.missingGroup(group, in: year)) }
        continue
      }
      let isComparator = group.id.value == payGap.comparator.id.value
      for statistic in PayGapStatistic.allCases
      where result[statistic] == nil && !(isComparator && statistic.isGap) {
        if let partner = statistic.partner, result[partner] != nil {
          found.append(PayGapProblem.missing(statistic, beside: partner, in: result))
        } else if isOwn {
          found.append(PayGapProblem.missing(statistic, beside: nil, in: result))
        }
      }
    }
    return found
  }

  /// Bonus gaps that nobody's bonus could give.
  private func bonuses(_ year: PayGapYear) -> [Diagnostic] {
    func isNought(_ group: PayGapGroup) -> Bool? {
      year.number(.paidBonus, of: group.id.value)?.percentage.map { $0.tenths == 0 }
    }
    let comparator = payGap.comparator
    var found: [Diagnostic] = []
    for group in payGap.groups {
      guard let result = year.result(of: group.id.value) else { continue }
      for statistic in [PayGapStatistic.meanBonus, .medianBonus] {
        guard let number = result[statistic] else { continue }
        let without = [comparator, group].first { isNobody($0, year) }
        if number.value.percentage != nil, let without {
          found.append(PayGapProblem.bonusOfNobody(statistic, without, at: number.location))
        } else if number.value == .notApplicable, isNought(comparator) == false,
          isNought(group) == false
        {
          found.append(PayGapProblem.bonusUndefined(statistic, at: number.location))
        }
      }
    }
    return found
  }

  /// Whether 0% were paid a bonus and that can't be a few of many, rounded: one of 2,001 is 0.0%,
  /// one of 201 is 0%.
  private func isNobody(_ group: PayGapGroup, _ year: PayGapYear) -> Bool {
    guard let result = year.result(of: group.id.value),
      let share = result[.paidBonus]?.value.percentage, share.tenths == 0
    else { return false }
    guard let employees = result.employees else { return share.showsDecimal }
    return employees + 5 < (share.showsDecimal ? 2000 : 200)
  }

  /// Quarters whose shares don't make up the whole, or give away one that is withheld.
  private func quarters(_ year: PayGapYear) -> [Diagnostic] {
    PayGapStatistic.quarters.compactMap { quarter in
      let numbers = payGap.allGroups.compactMap { year.result(of: $0.id.value)?[quarter] }
      guard let last = numbers.last else { return nil }
      let shown = numbers.compactMap(\.value.percentage)
      let sum = shown.reduce(0) { $0 + $1.tenths }
      // Twice the tenths: each share is off by half a unit of its last digit at most.
      let slack = shown.reduce(0) { $0 + ($1.showsDecimal ? 1 : 10) }
      let hidden = numbers.filter { $0.value.percentage == nil }
      if hidden.count == 1, hidden[0].value == .withheld, numbers.count == payGap.allGroups.count,
        !shown.isEmpty
      {
        return PayGapProblem.givesAway(quarter, at: hidden[0].location)
      }
      let isWhole = shown.count == payGap.allGroups.count
      guard !shown.isEmpty, 2 * (sum - 1000) > slack || isWhole && 2 * (1000 - sum) > slack else {
        return nil
      }
      return PayGapProblem.sum(quarter, sum, at: last.location)
    }
  }

  /// Numbers about groups that are too small to be shown.
  private func smallGroups(_ year: PayGapYear) -> [Diagnostic] {
    year.results.flatMap { result -> [Diagnostic] in
      guard let employees = result.employees, employees + 5 <= payGap.minimumGroup else {
        return []
      }
      return [PayGapProblem.smallGroup(result, minimum: payGap.minimumGroup)]
    }
  }
}
