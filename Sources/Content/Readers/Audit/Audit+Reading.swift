import Model

extension Audit {
  /// `audits/<id>.yaml`
  static func read(_ keys: inout MappingReader, id: String) -> Audit? {
    let title = keys.required("title", .text, "The name of the audit.")
    let summary = keys.required("summary", .text, "What it is, in one sentence.")
    let purpose = keys.required("purpose", .prose, "What it is for and what it asks about.")
    let minutes = keys.optional("minutes", .wholeNumber(1...1440), "About how long it takes.")
    let isSingleSession = keys.required(
      "single-session", .yesNo, "Whether it must be finished in one session.")
    let sharing = keys.optional(
      "share", .prose, "How the link is shared, and how many should take part.")
    let ratings = keys.list(
      "ratings", .mapping("a rating", RatingDefinition.read),
      "What the colours mean in this audit, if not what `site.yaml` says.")
    let hasOneAnswer = keys.required(
      "one-answer-per-question", .yesNo, "Whether each question takes one answer.")
    let allowsSkipping = keys.required(
      "may-skip-questions", .yesNo, "Whether questions may be left out.")
    let isAnonymised = keys.required("anonymised", .yesNo, "Whether answers are anonymised.")
    let recordsAnswers = keys.required(
      "records-individual-answers", .yesNo, "Whether the answers of one person are kept.")
    let results = keys.optional("results", .prose, "What the organisation gets.")
    let privacyPolicy = keys.optional("privacy-policy", .webAddress, "The audit's privacy policy.")
    let requestContact = keys.optional(
      "request-from", .id, "The id of the contact to ask for the audit.")
    let questionnaire = keys.optional(
      "questionnaire", .mapping("a questionnaire", Questionnaire.read),
      "What the audit asks. It gets a page that can be printed.")
    let minimum = keys.optional(
      "minimum-answers", .wholeNumber(Audit.leastMinimum...1000),
      "A result that may rest on fewer people is withheld; 10 unless given.")
    let waves = keys.list(
      "waves", .mapping("a wave", AuditWave.read),
      "The times that the audit was taken and its answers counted.")
    let formerly = keys.list(
      "formerly", .id, "Earlier names of this file without `.yaml`; they leave redirects.")
    keys.file.reportDuplicates(of: ratings)
    keys.file.reportProblems(of: waves, hasQuestionnaire: keys.has("questionnaire"))
    guard let title, let summary, let purpose, let isSingleSession, let hasOneAnswer,
      let allowsSkipping, let isAnonymised, let recordsAnswers
    else { return nil }
    return Audit(
      id: id, location: keys.location, title: title, summary: summary, purpose: purpose,
      minutes: minutes, isSingleSession: isSingleSession, sharing: sharing, ratings: ratings,
      hasOneAnswerPerQuestion: hasOneAnswer, allowsSkipping: allowsSkipping,
      isAnonymised: isAnonymised, recordsIndividualAnswers: recordsAnswers, results: results,
      privacyPolicy: privacyPolicy, requestContact: requestContact,
      questionnaire: questionnaire, minimumAnswers: minimum ?? Audit.leastMinimum,
      waves: AuditWave.inOrder(waves), formerly: formerly,
      textPlaces: keys.textPlaces("title", "summary"))
  }
}
