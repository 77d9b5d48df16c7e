package import Diagnostics
package import Model

/// A rule over the whole publication. One rule, one file: its doc comment says what it asks.
package struct Check: Sendable {
  /// Every code that the rule may report.
  package let codes: [DiagnosticCode]
  package let run: @Sendable (Publication) -> [Diagnostic]

  package init(codes: [DiagnosticCode], run: @escaping @Sendable (Publication) -> [Diagnostic]) {
    self.codes = codes
    self.run = run
  }
}
