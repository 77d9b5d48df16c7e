import Disclosure

extension Marker {
  /// What it stands for in the results of an audit.
  var meaningInAudits: String {
    switch self {
    case .confidential:
      "withheld, so that nobody can work out what single people answered. Where a question is "
        + "withheld, the result of its section is shown instead, unless that is withheld too"
    case .unavailable: "not available"
    case .notApplicable: "not applicable, such as a share of nothing"
    case .roundsToZero: "less than half of the unit shown"
    case .lowReliability: "of low reliability"
    case .provisional: "provisional"
    case .revised: "revised"
    case .estimated: "estimated"
    case .forecast: "forecast"
    case .seriesBreak: "not comparable with earlier figures"
    }
  }
}
