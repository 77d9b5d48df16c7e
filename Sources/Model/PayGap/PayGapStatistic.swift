/// A number that is published of each group: SI 2017/172, regulation 2. Their names are those of
/// keys, of claims and of files.
package enum PayGapStatistic: String, Sendable, Hashable, CaseIterable {
  case meanHourly = "mean-hourly"
  case medianHourly = "median-hourly"
  case meanBonus = "mean-bonus"
  case medianBonus = "median-bonus"
  /// The share of the group that was paid a bonus.
  case paidBonus = "paid-bonus"
  /// The group's share of the quarter of employees who are paid least.
  case lower
  case lowerMiddle = "lower-middle"
  case upperMiddle = "upper-middle"
  case upper

  /// By how much a group is paid less than the comparator; the comparator has none.
  package static let gaps: [PayGapStatistic] = [
    .meanHourly, .medianHourly, .meanBonus, .medianBonus,
  ]

  /// From the lowest pay to the highest.
  package static let quarters: [PayGapStatistic] = [.lower, .lowerMiddle, .upperMiddle, .upper]

  package var isGap: Bool { Self.gaps.contains(self) }

  package var isQuarter: Bool { Self.quarters.contains(self) }

  /// Of a mean the median, of a median the mean: neither is published alone.
  package var partner: PayGapStatistic? {
    switch self {
    case .meanHourly: .medianHourly
    case .medianHourly: .meanHourly
    case .meanBonus: .medianBonus
    case .medianBonus: .meanBonus
    case .paidBonus, .lower, .lowerMiddle, .upperMiddle, .upper: nil
    }
  }

  /// As tables head it.
  package var label: String {
    switch self {
    case .meanHourly: "Mean hourly pay gap"
    case .medianHourly: "Median hourly pay gap"
    case .meanBonus: "Mean bonus gap"
    case .medianBonus: "Median bonus gap"
    case .paidBonus: "Paid a bonus"
    case .lower: "Lower quarter"
    case .lowerMiddle: "Lower middle quarter"
    case .upperMiddle: "Upper middle quarter"
    case .upper: "Upper quarter"
    }
  }

  /// Its place in `allCases`, which is where ``PayGapResult`` keeps it.
  var place: Int {
    switch self {
    case .meanHourly: 0
    case .medianHourly: 1
    case .meanBonus: 2
    case .medianBonus: 3
    case .paidBonus: 4
    case .lower: 5
    case .lowerMiddle: 6
    case .upperMiddle: 7
    case .upper: 8
    }
  }
}
