import Model

extension AccessibilityStatement {
  /// `accessibility.yaml`; what is missing is for a check to say, part by part.
  static func read(_ keys: inout MappingReader) -> AccessibilityStatement? {
    let issue = Shape.mapping("an accessibility issue", AccessibilityIssue.read)
    return AccessibilityStatement(
      location: keys.location,
      scope: keys.optional("scope", .text, "Which website this covers, in a phrase."),
      compliance: keys.optional(
        "compliance", .located(Shape<Compliance>.choice),
        "How far the site complies with WCAG 2.2 AA."),
      abilities: keys.list("you-can", .text, "What a reader should be able to do, a phrase each."),
      limits: keys.list("known-limits", .text, "What does not work well, in plain words."),
      contact: keys.optional(
        "contact", .id, "The id of the contact for other formats and for reporting problems."),
      alternativeFormats: keys.list(
        "alternative-formats", .text, "Formats that can be asked for."),
      enforcement: keys.optional(
        "enforcement", .prose, "Who enforces the regulations, if not the jurisdiction's usual body."
      ),
      nonCompliance: keys.list("non-compliance", issue, "Failures of the regulations."),
      disproportionateBurden: keys.list(
        "disproportionate-burden", issue, "What you claim would be a disproportionate burden."),
      outOfScope: keys.list("out-of-scope", issue, "What the regulations do not cover."),
      prepared: keys.optional("prepared", .located(.date), "The day the statement was first made."),
      reviewed: keys.optional("reviewed", .located(.date), "The day it was last reviewed."),
      tested: keys.optional("tested", .located(.date), "The day the website was last tested."),
      testing: keys.optional("tested-by", .prose, "Who tested it, and how."),
      improving: keys.optional("improving", .prose, "What is being done to improve."),
      textPlaces: keys.textPlaces("scope"))
  }
}
