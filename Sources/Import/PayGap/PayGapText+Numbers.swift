import Figures
import Model
import PayGaps

extension PayGapText {
  /// - Parameter groups: ids, the comparator first.
  init(_ figures: PayGapFigures, groups: [String]) {
    self.init(
      employees: figures.employees, declared: figures.declared.map(Self.words),
      groups: zip(groups, figures.groups).map { id, group in
        Group(
          id: id, employees: group.employees,
          numbers: PayGapStatistic.allCases.compactMap { statistic in
            group[statistic].map { (statistic, Self.words($0)) }
          })
      })
  }

  /// To one decimal place.
  static func words(_ figure: Figure) -> String {
    switch figure {
    case .withheld: "c"
    case .notApplicable: "z"
    case .unavailable: "x"
    case .value(let number):
      number.times(100).flatMap { $0.rounded(decimals: 1) }.map {
        words(.percentage(Percentage(tenths: $0.units, showsDecimal: true)))
      } ?? "x"
    }
  }

  /// `2.4%`, `-3%`, `z`.
  static func words(_ number: PayGapNumber) -> String {
    switch number {
    case .withheld: return "c"
    case .notApplicable: return "z"
    case .unavailable: return "x"
    case .percentage(let percentage):
      let tenths = percentage.tenths.magnitude
      return (percentage.tenths < 0 ? "-" : "") + "\(tenths / 10)"
        + (percentage.showsDecimal ? ".\(tenths % 10)" : "") + "%"
    }
  }
}
