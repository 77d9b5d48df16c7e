import Diagnostics
import Model

extension Check {
  /// Only work in progress has a rating.
  ///
  /// Red, amber and green say how sure one is of delivery. Work that hasn't begun or has ended has
  /// nothing to be sure of, and a green beside "paused" misleads.
  static let ratings = Check(codes: [.ratingWithoutProgress]) { subject in
    subject.actions.compactMap { visit in
      guard let rating = visit.action.rating, visit.action.currentStatus != .inProgress else {
        return nil
      }
      return Diagnostic(
        .ratingWithoutProgress, at: rating.location,
        "\(visit.name) is rated `\(rating.value.rawValue)`, but it "
          + (visit.action.currentStatus.map { "is `\($0.rawValue)`" } ?? "has no status"),
        advice: "Remove `rating`, or set `status` to `in-progress`.")
    }
  }
}

extension DiagnosticCode {
  static let ratingWithoutProgress = DiagnosticCode(
    id: "rating-without-progress", severity: .warning,
    title: "Work that is not in progress has a rating",
    explanation: """
      A rating says how confident you are that work in progress will be delivered. Without progress \
      there is nothing to rate, and the colour draws the eye to the wrong thing.
      """)
}
