import Diagnostics
import Model

extension Check {
  /// The accessibility statement was reviewed and tested, within the year before the latest
  /// edition.
  ///
  /// Reviewed on `reviewed`, else on `prepared`. The latest edition's publication stands for
  /// today, since a build has no clock.
  static let accessibilityDates = Check(codes: [
    .accessibilityReviewOld, .accessibilityNeverTested, .accessibilityDatesReversed,
  ]) { subject in
    guard let statement = subject.publication.accessibilityStatement else { return [] }
    var found: [Diagnostic] = []
    if statement.tested == nil, statement.compliance?.value != .full {
      found.append(
        Diagnostic(
          .accessibilityNeverTested, at: statement.location,
          "The accessibility statement has no date of testing",
          advice: "Test the site, then add `tested` and `tested-by`."))
    }
    if let prepared = statement.prepared, let reviewed = statement.reviewed,
      reviewed.value < prepared.value
    {
      found.append(
        Diagnostic(
          .accessibilityDatesReversed, at: reviewed.location,
          "The statement was reviewed on \(reviewed.value.text), before it was prepared on "
            + prepared.value.text,
          advice: "Check both dates."))
    }
    guard let last = statement.reviewed ?? statement.prepared,
      let latest = subject.index.latestEdition
    else { return found }
    let published = subject.editions[latest].published.value
    if last.value.adding(years: 1) < published {
      found.append(
        Diagnostic(
          .accessibilityReviewOld, at: last.location,
          "The accessibility statement was last reviewed on \(last.value.text), more than a year "
            + "before edition `\(subject.editions[latest].id)` was published",
          advice: "Review it with each edition and set `reviewed`."))
    }
    return found
  }
}

extension DiagnosticCode {
  static let accessibilityReviewOld = DiagnosticCode(
    id: "accessibility-review-old", severity: .warning,
    title: "The accessibility statement is over a year old",
    explanation: """
      The statement must be kept up to date, and regulators look for a review each year. Review it \
      with each edition.
      """)
  static let accessibilityNeverTested = DiagnosticCode(
    id: "accessibility-never-tested", severity: .warning,
    title: "No test of accessibility is on record",
    explanation: """
      The statement says when the site was last tested and by whom. Without a test nobody knows \
      what to list as not accessible.
      """)
  static let accessibilityDatesReversed = DiagnosticCode(
    id: "accessibility-dates-reversed", severity: .error,
    title: "The statement was reviewed before it was prepared",
    explanation: "One of the two dates is wrong, and readers see both. Usually the year slipped.")
}
