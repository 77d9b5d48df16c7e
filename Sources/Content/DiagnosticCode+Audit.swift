import Diagnostics

extension DiagnosticCode {
  static let contentQuestionnaire = DiagnosticCode(
    id: "content-questionnaire", severity: .error,
    title: "Parts of a questionnaire can't be told apart",
    explanation: """
      Tallies name sections and questions by their ids, and an export of a form names questions by \
      id or text and answers by words. So each of them must stand once. The id `all` is taken: it \
      means all questions together.
      """)

  static let contentAuditWave = DiagnosticCode(
    id: "content-audit-wave", severity: .error, title: "A wave of an audit can't have results",
    explanation: """
      Each time that an audit was taken has an id of its own, and its results are answers to the \
      audit's `questionnaire`, which must be there, too. For each group there is one number of \
      people invited.
      """)

  static let contentAuditCodes: [DiagnosticCode] = [contentQuestionnaire, contentAuditWave]
}
