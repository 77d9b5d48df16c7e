import Model

extension SurveySummary {
  static func read(_ keys: inout MappingReader) -> SurveySummary? {
    let question = keys.required("question", .text, "What was asked, or what the share is of.")
    let wave = keys.required("wave", .text, "When it was asked, in words, such as `autumn 2025`.")
    let previousWave = keys.optional("previous-wave", .text, "When it was asked before.")
    let isBasePublished = keys.required(
      "base-published", .yesNo,
      "`false` makes the page say that the number of answers was not published.")
    let isProvisional = keys.optional(
      "provisional", .yesNo, "`true` marks early findings; `false` unless given.")
    let results = keys.list(
      "results", .mapping("a result", SurveyResult.read), required: true, "One item per group.")
    guard let question, let wave, let isBasePublished else { return nil }
    return SurveySummary(
      location: keys.location, question: question, wave: wave, previousWave: previousWave,
      isBasePublished: isBasePublished, isProvisional: isProvisional ?? false, results: results)
  }
}
