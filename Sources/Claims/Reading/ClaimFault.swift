import Diagnostics

/// Why a claim can't be judged: what is wrong with how it is written.
struct ClaimFault: Error {
  let code: DiagnosticCode
  let message: String
  let advice: String

  /// It names something that isn't there.
  ///
  /// - Parameter known: what it could have been.
  static func unknown(
    _ message: String, _ written: String, among known: [String], _ what: String
  ) -> ClaimFault {
    let nearest = known.count > 300 ? nil : Suggestion.nearest(to: written, in: known)
    let list = known.prefix(12).map { "`\($0)`" }.joined(separator: ", ")
    let advice =
      nearest.map { "Did you mean `\($0)`?" }
      ?? (known.isEmpty
        ? "It has no \(what)." : "Its \(what) are \(list)\(known.count > 12 ? " and others" : "").")
    return ClaimFault(code: .claimUnknown, message: message, advice: advice)
  }

  /// Something is missing, or does not fit with the rest.
  static func incomplete(_ message: String, _ advice: String) -> ClaimFault {
    ClaimFault(code: .claimIncomplete, message: message, advice: advice)
  }

  /// The earlier numbers are a draft's.
  static func draft(_ edition: String, _ dataset: String) -> ClaimFault {
    .unavailable(
      "Edition `\(edition)` has the dataset `\(dataset)` that the change is against, but is a draft",
      "Publish that edition first, with `status: published`, or say the number without a change.")
  }

  /// There is no number to claim.
  static func unavailable(_ message: String, _ advice: String) -> ClaimFault {
    ClaimFault(code: .claimUnavailable, message: message, advice: advice)
  }
}
