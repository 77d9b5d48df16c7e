/// A kind of problem, with its severity and its page in the documentation.
///
/// Each room declares its own codes as static members in an extension, and lists them in a
/// `static let <room>Codes: [DiagnosticCode]`, so that documentation and reports can name them all.
package struct DiagnosticCode: Hashable, Sendable {
  /// Stable, lower case, words joined by hyphens: `yaml-duplicate-key`.
  package let id: String
  package let severity: Severity
  /// The rule in a few words, without a full stop: "A key stands twice in one mapping".
  package let title: String
  /// Why it is a problem and how to mend it: a few sentences for a reader who is no programmer.
  package let explanation: String

  package init(id: String, severity: Severity, title: String, explanation: String) {
    self.id = id
    self.severity = severity
    self.title = title
    self.explanation = explanation
  }
}
