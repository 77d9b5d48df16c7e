import Model

extension CaseStudyOutcome {
  /// A text, or a mapping.
  static var shape: Shape<CaseStudyOutcome> {
    .textOr(.mapping("an outcome", read)) { CaseStudyOutcome(text: $0) }
  }

  private static func read(_ keys: inout MappingReader) -> CaseStudyOutcome? {
    let text = keys.required("text", .located(.text), "The outcome.")
    let behaviours = keys.list("behaviours", .text, "Behaviours that belong to it.")
    let sponsor = keys.optional("sponsor", Signatory.shape, "Who sponsors it.")
    return text.map { CaseStudyOutcome(text: $0, behaviours: behaviours, sponsor: sponsor) }
  }
}
