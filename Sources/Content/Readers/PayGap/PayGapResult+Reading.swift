import Diagnostics
import Model

extension PayGapResult {
  static func read(_ keys: inout MappingReader) -> PayGapResult? {
    let group = keys.required("group", .id, "The id of the comparator or of one of `groups`.")
    let employees = keys.optional(
      "employees", .tens, "How many relevant employees the group has, rounded to tens.")
    var numbers: [Located<PayGapNumber>?] = []
    for statistic in PayGapStatistic.allCases {
      numbers.append(
        keys.optional(
          statistic.rawValue, .located(statistic.isGap ? .gap : .share), statistic.summary))
    }
    guard let group else { return nil }
    let read = numbers
    let places = PayGapStatistic.allCases
    return PayGapResult(group: group, location: keys.location, employees: employees) { statistic in
      places.firstIndex(of: statistic).flatMap { read[$0] }
    }
  }
}

extension PayGapStatistic {
  fileprivate var summary: String {
    switch self {
    case .meanHourly:
      "By how much the group's mean hourly pay is below the comparator's; not for the comparator."
    case .medianHourly: "The same of median hourly pay."
    case .meanBonus: "The same of the mean bonus of those who were paid one."
    case .medianBonus: "The same of the median bonus of those who were paid one."
    case .paidBonus: "How many in a hundred of the group were paid a bonus."
    case .lower: "The group's share of the quarter of employees who are paid least."
    case .lowerMiddle: "Its share of the next quarter."
    case .upperMiddle: "Its share of the quarter above that."
    case .upper: "Its share of the quarter of employees who are paid most."
    }
  }
}
