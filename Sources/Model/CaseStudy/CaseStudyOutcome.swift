/// A desired outcome with the person who sponsors it.
package struct CaseStudyOutcome: Sendable, Hashable {
  package let text: Located<String>
  /// `behaviours`: nested below the outcome.
  package let behaviours: [String]
  package let sponsor: Signatory?

  package init(text: Located<String>, behaviours: [String] = [], sponsor: Signatory? = nil) {
    self.text = text
    self.behaviours = behaviours
    self.sponsor = sponsor
  }
}
