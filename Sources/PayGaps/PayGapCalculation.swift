import Figures
import Model

/// Works out the six statistics from a payroll, in exact arithmetic.
///
/// SI 2017/172, Schedule 1, which SI 2017/353 takes over for public authorities; for other
/// characteristics the guidance of 2023 on ethnicity pay, which follows it. Whoever did not declare
/// is in no group and in no quarter.
package struct PayGapCalculation: Sendable {
  private let groups: [GroupPay]
  private let undeclared: Int
  private let rules: PayGapRules

  /// - Parameters:
  ///   - employees: the relevant ones.
  ///   - groups: how many there are; the first is the comparator.
  package init(_ employees: [PaidEmployee], groups: Int, rules: PayGapRules) {
    var members = [[PaidEmployee]](repeating: [], count: max(1, groups))
    var undeclared = 0
    for employee in employees {
      if let group = employee.group, members.indices.contains(group) {
        members[group].append(employee)
      } else {
        undeclared += 1
      }
    }
    self.groups = members.map { GroupPay($0) }
    self.undeclared = undeclared
    self.rules = rules
  }

  /// What may be published.
  package var figures: PayGapFigures {
    let quarters = PayQuarters(groups.map(\.hourly)).counts
    let hiddenInQuarters = WithheldQuarters(
      groups: groups, quarters: quarters, rules: rules
    ).groups
    let published = groups.indices.map { place in
      PayGapFigures.Group(
        employees: hiddenInQuarters.contains(place) || isSmall(place)
          ? nil : Self.tens(groups[place].relevant)
      ) { statistic in
        if let quarter = PayGapStatistic.quarters.firstIndex(of: statistic) {
          if hiddenInQuarters.contains(place) { return .withheld }
          return Self.share(quarters[quarter][place], of: quarters[quarter].reduce(0, +))
        }
        if statistic == .paidBonus { return paidBonus(place) }
        return place == 0 ? nil : gap(statistic, place)
      }
    }
    let all = groups.reduce(undeclared) { $0 + $1.relevant }
    return PayGapFigures(
      groups: published, employees: Self.tens(all), declared: declared(of: all))
  }

  // MARK: - Statistics

  private func gap(_ statistic: PayGapStatistic, _ place: Int) -> Figure {
    func pay(_ group: GroupPay) -> [Int] {
      statistic == .meanBonus || statistic == .medianBonus ? group.bonuses : group.hourly
    }
    let (own, other) = (pay(groups[place]), pay(groups[0]))
    if isSmall(place) || isSmall(0) { return .withheld }
    // An average rests on those who are in it, nobody being nothing to withhold.
    if [own, other].contains(where: { !$0.isEmpty && $0.count < rules.minimumGroup }) {
      return .withheld
    }
    let isMean = statistic == .meanHourly || statistic == .meanBonus
    let average = isMean ? GroupPay.mean : GroupPay.median
    let comparator = average(other)
    return comparator.difference(from: average(own)).ratio(to: comparator)
  }

  private func paidBonus(_ place: Int) -> Figure {
    let group = groups[place]
    if isSmall(place) || rules.isSmall(group.bonuses.count, of: group.relevant) {
      return .withheld
    }
    return group.paidBonus
  }

  private func declared(of all: Int) -> Figure? {
    // For sex the regulations ask for no such number.
    guard rules.withholds else { return nil }
    if rules.isSmall(undeclared, of: all) { return .withheld }
    return Self.share(all - undeclared, of: all)
  }

  private func isSmall(_ place: Int) -> Bool { groups[place].relevant < rules.minimumGroup }

  private static func share(_ part: Int, of all: Int) -> Figure {
    Fraction(Int128(part), over: Int128(all)).map { .value($0) } ?? .notApplicable
  }

  /// To the nearest ten; nil for none.
  private static func tens(_ number: Int) -> Int? {
    let rounded = (number + 5) / 10 * 10
    return rounded == 0 ? nil : rounded
  }
}
