/// The numbers of a row of the government's gender pay gap service, as its files head them.
package enum ServiceField: String, Sendable, Hashable, CaseIterable {
  case diffMeanHourly = "DiffMeanHourlyPercent"
  case diffMedianHourly = "DiffMedianHourlyPercent"
  case diffMeanBonus = "DiffMeanBonusPercent"
  case diffMedianBonus = "DiffMedianBonusPercent"
  case maleBonus = "MaleBonusPercent"
  case femaleBonus = "FemaleBonusPercent"
  case maleLower = "MaleLowerQuartile"
  case femaleLower = "FemaleLowerQuartile"
  case maleLowerMiddle = "MaleLowerMiddleQuartile"
  case femaleLowerMiddle = "FemaleLowerMiddleQuartile"
  case maleUpperMiddle = "MaleUpperMiddleQuartile"
  case femaleUpperMiddle = "FemaleUpperMiddleQuartile"
  case maleTop = "MaleTopQuartile"
  case femaleTop = "FemaleTopQuartile"

  package var statistic: PayGapStatistic {
    switch self {
    case .diffMeanHourly: .meanHourly
    case .diffMedianHourly: .medianHourly
    case .diffMeanBonus: .meanBonus
    case .diffMedianBonus: .medianBonus
    case .maleBonus, .femaleBonus: .paidBonus
    case .maleLower, .femaleLower: .lower
    case .maleLowerMiddle, .femaleLowerMiddle: .lowerMiddle
    case .maleUpperMiddle, .femaleUpperMiddle: .upperMiddle
    case .maleTop, .femaleTop: .upper
    }
  }

  /// Gaps are women's; men are compared with.
  package var isOfWomen: Bool {
    statistic.isGap || rawValue.hasPrefix("Female")
  }
}
