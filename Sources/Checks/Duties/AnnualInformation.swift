import Diagnostics
import Model

extension Check {
  /// Equality information appears at least once a year.
  ///
  /// England: regulation 4 of the Equality Act 2010 (Specific Duties and Public Authorities)
  /// Regulations 2017 asks for it at intervals of no more than a year from the last publication.
  /// Only editions of this publication are known, so an interval that was bridged elsewhere is
  /// reported too. It is a warning: publishing late is better than not publishing, and an error
  /// would forbid it.
  static let annualInformation = Check(codes: [.dutyInformationLate]) { subject in
    guard subject.site.jurisdiction == .england else { return [] }
    let published = subject.publishedEditions.map(\.edition)
    return zip(published, published.dropFirst()).compactMap { earlier, later in
      let due = earlier.published.value.adding(years: 1)
      guard due < later.published.value else { return nil }
      let late = Phrase.count(later.published.value.days(since: due), "day", "days")
      return Diagnostic(
        .dutyInformationLate, at: later.published.location,
        "Edition `\(later.id)` was published on \(later.published.value.text), \(late) more than a "
          + "year after edition `\(earlier.id)`",
        advice:
          "Publish the next by \(later.published.value.adding(years: 1).text), and say in the "
          + "edition why this one was late.",
        related: [
          .init(location: earlier.published.location, message: "the edition before, published here")
        ])
    }
  }
}

extension DiagnosticCode {
  static let dutyInformationLate = DiagnosticCode(
    id: "duty-information-late", severity: .warning,
    title: "More than a year between two publications",
    explanation: """
      Public bodies in England must publish equality information at intervals of no more than one \
      year (Specific Duties Regulations 2017, regulation 4). A late edition should still be \
      published. If information was published elsewhere in between, say where.
      """)
}
