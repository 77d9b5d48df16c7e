package import Diagnostics

/// `accessibility.yaml`: the statement that the Public Sector Bodies (Websites and Mobile
/// Applications) (No. 2) Accessibility Regulations 2018 ask for, in its fixed parts.
package struct AccessibilityStatement: Sendable {
  package let location: Location
  /// `scope`: which website this covers, in a phrase.
  package let scope: String?
  /// `compliance`: fully, partially or not compliant with WCAG 2.2 AA.
  package let compliance: Located<Compliance>?
  /// `you-can`: what a reader should be able to do, one phrase each.
  package let abilities: [String]
  /// `known-limits`: in plain words, for readers.
  package let limits: [String]
  /// `contact`: id of the contact for other formats and for reporting problems.
  package let contact: Located<String>?
  /// `alternative-formats`: which can be asked for.
  package let alternativeFormats: [String]
  /// `enforcement`: the body's name and address; default by jurisdiction.
  package let enforcement: Prose?
  /// `non-compliance`: failures of the regulations.
  package let nonCompliance: [AccessibilityIssue]
  /// `disproportionate-burden`
  package let disproportionateBurden: [AccessibilityIssue]
  /// `out-of-scope`
  package let outOfScope: [AccessibilityIssue]
  package let prepared: Located<CalendarDate>?
  package let reviewed: Located<CalendarDate>?
  package let tested: Located<CalendarDate>?
  /// `tested-by`: who, and how.
  package let testing: Prose?
  /// `improving`: what is being done.
  package let improving: Prose?
  package let textPlaces: TextPlaces

  package init(
    location: Location, scope: String? = nil, compliance: Located<Compliance>? = nil,
    abilities: [String] = [], limits: [String] = [], contact: Located<String>? = nil,
    alternativeFormats: [String] = [], enforcement: Prose? = nil,
    nonCompliance: [AccessibilityIssue] = [], disproportionateBurden: [AccessibilityIssue] = [],
    outOfScope: [AccessibilityIssue] = [], prepared: Located<CalendarDate>? = nil,
    reviewed: Located<CalendarDate>? = nil, tested: Located<CalendarDate>? = nil,
    testing: Prose? = nil, improving: Prose? = nil,
    textPlaces: TextPlaces = TextPlaces()
  ) {
    self.location = location
    self.scope = scope
    self.compliance = compliance
    self.abilities = abilities
    self.limits = limits
    self.contact = contact
    self.alternativeFormats = alternativeFormats
    self.enforcement = enforcement
    self.nonCompliance = nonCompliance
    self.disproportionateBurden = disproportionateBurden
    self.outOfScope = outOfScope
    self.prepared = prepared
    self.reviewed = reviewed
    self.tested = tested
    self.testing = testing
    self.improving = improving
    self.textPlaces = textPlaces
  }
}
