import Figures
import Model
import PayGaps
import Testing

/// A payroll of a few people, and what is worked out from it, in words.
struct Payroll {
  let employees: [PaidEmployee]
  let groups: Int
  let rules: PayGapRules

  /// Men, who are compared with, and women.
  ///
  /// - Parameters:
  ///   - men: hourly pay; nil for who was not paid the usual full pay.
  ///   - menBonus: of the first of them; nothing for the rest.
  init(men: [String?], women: [String?], menBonus: [String] = [], womenBonus: [String] = []) {
    self.init(
      [(men, menBonus), (women, womenBonus)], undeclared: [], rules: .statutory)
  }

  /// Groups, the first of whom is the comparator.
  init(
    _ groups: [(pay: [String?], bonus: [String])], undeclared: [String?] = [], rules: PayGapRules
  ) {
    var employees: [PaidEmployee] = []
    for (group, each) in groups.enumerated() {
      for (place, pay) in each.pay.enumerated() {
        let bonus = each.bonus.indices.contains(place) ? each.bonus[place] : "0"
        employees.append(Self.employee(group, pay, bonus))
      }
    }
    for pay in undeclared { employees.append(Self.employee(nil, pay, "0")) }
    self.employees = employees
    self.groups = groups.count
    self.rules = rules
  }

  private static func employee(_ group: Int?, _ pay: String?, _ bonus: String) -> PaidEmployee {
    PaidEmployee(
      group: group, hourlyPay: pay.flatMap { PayAmount(text: $0) },
      bonus: PayAmount(text: bonus) ?? .none)
  }

  var figures: PayGapFigures {
    PayGapCalculation(employees, groups: groups, rules: rules).figures
  }

  /// "25.0%", "[z]".
  func text(_ statistic: PayGapStatistic, of group: Int = 1) -> String? {
    figures.groups[group][statistic].map { figure in
      guard let number = figure.number else { return figure.marker?.text ?? "" }
      return (number.times(100)?.rounded(decimals: 1)?.text ?? "?") + "%"
    }
  }

  /// The shares of a group, the lower quarter first.
  func quarters(of group: Int = 1) -> [String?] {
    PayGapStatistic.quarters.map { text($0, of: group) }
  }
}
