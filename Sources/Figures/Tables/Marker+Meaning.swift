package import Disclosure

extension Marker {
  /// What it says to a reader.
  package var meaning: String {
    switch self {
    case .confidential:
      "Withheld to protect people. It may be a small number, or one from which a small number "
        + "could be worked out."
    case .unavailable: "Not available."
    case .notApplicable: "Not applicable, such as a share of nobody."
    case .roundsToZero: "More than nothing, but so little that it is rounded to zero."
    case .lowReliability: "Not very reliable."
    case .provisional: "Provisional: it may still change."
    case .revised: "Revised since it was first published."
    case .estimated: "Estimated."
    case .forecast: "A forecast."
    case .seriesBreak: "Not comparable with earlier numbers: see the notes."
    }
  }
}
