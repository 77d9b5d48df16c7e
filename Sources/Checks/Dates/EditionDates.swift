import Diagnostics
import Model

extension Check {
  /// An edition's own dates come in order: as-at, sign-off, publication, corrections.
  ///
  /// Statuses are judged on the as-at date, so it can't lie after publication, and it lies within
  /// the period or after it.
  static let editionDates = Check(codes: [
    .asAtAfterPublication, .asAtBeforePeriod, .signedOffAfterPublication,
    .correctionBeforePublication,
  ]) { subject in
    var found: [Diagnostic] = []
    for edition in subject.editions {
      let asAt = edition.asAt.value
      let published = edition.published.value
      if published < asAt {
        found.append(
          Diagnostic(
            .asAtAfterPublication, at: edition.asAt.location,
            "The as-at date, \(asAt.text), is after the publication on \(published.text)",
            advice: "Use the last day that the edition's statuses were checked."))
      }
      if asAt < edition.period.start {
        found.append(
          Diagnostic(
            .asAtBeforePeriod, at: edition.asAt.location,
            "The as-at date, \(asAt.text), is before the period begins on "
              + "\(edition.period.start.text)",
            advice: "Check the year of both dates."))
      }
      if let signOff = edition.signOff, published < signOff.date {
        found.append(
          Diagnostic(
            .signedOffAfterPublication, at: signOff.location,
            "The sign-off on \(signOff.date.text) is after the publication on \(published.text)",
            advice: "Publish after the sign-off, or correct the dates."))
      }
      for correction in edition.corrections where correction.date.value < published {
        found.append(
          Diagnostic(
            .correctionBeforePublication, at: correction.date.location,
            "The correction of \(correction.date.value.text) is before the publication on "
              + published.text,
            advice: "Corrections are of what was published: check the year."))
      }
    }
    return found
  }
}

extension DiagnosticCode {
  static let asAtAfterPublication = DiagnosticCode(
    id: "as-at-after-publication", severity: .error, title: "The as-at date is in the future",
    explanation: """
      The as-at date is the day on which statuses and overdue dates were true. A publication can't \
      know what is true after it is published.
      """)
  static let asAtBeforePeriod = DiagnosticCode(
    id: "as-at-before-period", severity: .warning, title: "The as-at date is before the period",
    explanation: """
      An edition reports on its period, at its end or during it. An as-at date before it begins \
      means that nothing of the period can have been reported; often a year was not changed.
      """)
  static let signedOffAfterPublication = DiagnosticCode(
    id: "signed-off-after-publication", severity: .warning,
    title: "The sign-off came after the publication",
    explanation: """
      The page says who approved the edition and when. An approval after publication tells readers \
      that it went out without one.
      """)
  static let correctionBeforePublication = DiagnosticCode(
    id: "correction-before-publication", severity: .warning,
    title: "A correction is older than what it corrects",
    explanation: """
      Corrections tell readers what changed since they read the page. One dated before the \
      edition's publication is usually a slip in the year.
      """)
}
