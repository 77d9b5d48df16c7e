import Diagnostics
import Model

extension Check {
  /// Equality objectives are published and at most four years old.
  ///
  /// England: regulation 5 of the 2017 Regulations asks for one or more objectives, specific and
  /// measurable, at intervals of no more than four years. Asked of the latest edition and of
  /// drafts, as at their publication. Both are warnings: not publishing the rest would help nobody.
  static let equalityObjectives = Check(codes: [.dutyObjectivesMissing, .dutyObjectivesOld]) {
    subject in
    guard subject.site.jurisdiction == .england else { return [] }
    var found: [Diagnostic] = []
    for (place, edition) in subject.editions.enumerated() where subject.isCurrent(place) {
      guard let objectives = edition.objectives else {
        found.append(
          Diagnostic(
            .dutyObjectivesMissing, at: edition.location,
            "Edition `\(edition.id)` doesn't say where the equality objectives stand",
            advice: "Add `equality-objectives` with the date they were published and where."))
        continue
      }
      let due = objectives.published.value.adding(years: 4)
      if due < edition.published.value {
        found.append(
          Diagnostic(
            .dutyObjectivesOld, at: objectives.published.location,
            "The equality objectives of \(objectives.published.value.text) are more than four "
              + "years old when edition `\(edition.id)` is published on "
              + edition.published.value.text,
            advice: "Publish new objectives; they were due by \(due.text)."))
      }
    }
    return found
  }
}

extension DiagnosticCode {
  static let dutyObjectivesMissing = DiagnosticCode(
    id: "duty-objectives-missing", severity: .warning, title: "No equality objectives",
    explanation: """
      Public bodies in England must publish one or more equality objectives, specific and \
      measurable (Specific Duties Regulations 2017, regulation 5). They may stand in another \
      document: say when they were published and link to them.
      """)
  static let dutyObjectivesOld = DiagnosticCode(
    id: "duty-objectives-old", severity: .warning, title: "Equality objectives over four years old",
    explanation: """
      Equality objectives must be published at intervals of no more than four years (Specific \
      Duties Regulations 2017, regulation 5). Objectives may be kept, but must be published anew.
      """)
}
