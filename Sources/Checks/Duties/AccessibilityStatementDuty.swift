import Diagnostics
import Model

extension Check {
  /// The accessibility statement is there and has its fixed parts.
  ///
  /// The Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations
  /// 2018 ask for a statement with fixed contents. Errors: no statement; no scope, compliance
  /// status, contact or date of preparation; "partially" or "not" compliant without saying what
  /// isn't accessible; "fully" compliant with failures listed, or without a date of testing.
  /// Warnings: no other formats offered, nothing said about what readers can do.
  static let accessibilityStatement = Check(codes: [
    .accessibilityMissing, .accessibilityPartMissing, .accessibilityIssuesMissing,
    .accessibilityContradiction, .accessibilityUntested, .accessibilityDetailMissing,
  ]) { subject in
    guard let statement = subject.publication.accessibilityStatement else {
      return [
        Diagnostic(
          .accessibilityMissing, at: subject.site.location,
          "There is no accessibility statement",
          advice: "Add `accessibility.yaml` beside `site.yaml`.")
      ]
    }
    var found: [Diagnostic] = []
    func missing(_ isMissing: Bool, _ code: DiagnosticCode, _ key: String, _ what: String) {
      guard isMissing else { return }
      found.append(
        Diagnostic(
          code, at: statement.location, "The accessibility statement doesn't say \(what)",
          advice: "Add `\(key)`."))
    }
    missing(statement.scope == nil, .accessibilityPartMissing, "scope", "which website it covers")
    missing(
      statement.compliance == nil, .accessibilityPartMissing, "compliance",
      "whether the site complies fully, partially or not")
    missing(
      statement.contact == nil, .accessibilityPartMissing, "contact",
      "whom to ask for other formats and to tell about problems")
    missing(
      statement.prepared == nil, .accessibilityPartMissing, "prepared", "when it was prepared")
    missing(
      statement.alternativeFormats.isEmpty, .accessibilityDetailMissing, "alternative-formats",
      "which other formats can be asked for")
    missing(
      statement.abilities.isEmpty, .accessibilityDetailMissing, "you-can",
      "what readers should be able to do")
    guard let compliance = statement.compliance else { return found }
    let failures = statement.nonCompliance.count + statement.disproportionateBurden.count
    switch compliance.value {
    case .full:
      if failures > 0 {
        found.append(
          Diagnostic(
            .accessibilityContradiction, at: compliance.location,
            "The statement says `fully` compliant and lists "
              + Phrase.count(failures, "failure", "failures"),
            advice: "Write `partially`, or remove what was mended."))
      }
      if statement.tested == nil {
        found.append(
          Diagnostic(
            .accessibilityUntested, at: compliance.location,
            "The statement says `fully` compliant without a date of testing",
            advice: "Add `tested` and `tested-by`, or write `partially`."))
      }
    case .partial, .none:
      if failures + statement.outOfScope.count == 0 {
        found.append(
          Diagnostic(
            .accessibilityIssuesMissing, at: compliance.location,
            "The statement says `\(compliance.value.rawValue)` compliant and doesn't say what is "
              + "not accessible",
            advice: "List it under `non-compliance`, `disproportionate-burden` or "
              + "`out-of-scope`."))
      }
    }
    return found
  }
}

extension DiagnosticCode {
  static let accessibilityMissing = DiagnosticCode(
    id: "accessibility-missing", severity: .error, title: "No accessibility statement",
    explanation: """
      A public body's website must have an accessibility statement (Accessibility Regulations \
      2018). Fill in `accessibility.yaml`; the page is written from it in the fixed wording.
      """)
  static let accessibilityPartMissing = DiagnosticCode(
    id: "accessibility-part-missing", severity: .error,
    title: "The accessibility statement lacks a part that it must have",
    explanation: """
      The statement has fixed parts: what it covers, whether the site complies, whom to contact, \
      when it was prepared. Without one of them it is not a statement in the sense of the \
      regulations.
      """)
  static let accessibilityIssuesMissing = DiagnosticCode(
    id: "accessibility-issues-missing", severity: .error,
    title: "The statement doesn't say what isn't accessible",
    explanation: """
      A site that complies partially or not at all must say what isn't accessible, and why: a \
      failure, a disproportionate burden, or content outside the regulations.
      """)
  static let accessibilityContradiction = DiagnosticCode(
    id: "accessibility-contradiction", severity: .error,
    title: "The statement claims full compliance and lists failures",
    explanation: """
      A site with known failures complies partially. Write `partially` until they are mended and \
      tested.
      """)
  static let accessibilityUntested = DiagnosticCode(
    id: "accessibility-untested", severity: .error, title: "Full compliance is claimed untested",
    explanation: """
      Full compliance can only be known from a test. Give its date and who carried it out, or \
      claim partial compliance.
      """)
  static let accessibilityDetailMissing = DiagnosticCode(
    id: "accessibility-detail-missing", severity: .warning,
    title: "The accessibility statement could say more",
    explanation: """
      Readers who need another format, or who wonder whether the site works for them, look here \
      first. A short list answers both.
      """)
}
