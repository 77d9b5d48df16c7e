extension Audit {
  /// The last part of the address of its questionnaire's page.
  package static let questionnairePart = "questionnaire"

  /// The page of the questionnaire, from the root; nil when it is not published.
  ///
  /// - Parameter audit: the audit's id, if not the present one.
  package func questionnaireAddress(edition: String, audit: String? = nil) -> String? {
    guard questionnaire != nil else { return nil }
    let folder = EditionSection.audits.rawValue
    return "/\(edition)/\(folder)/\(audit ?? id)/\(Self.questionnairePart)/"
  }
}
