package import Diagnostics

/// A rule over the whole publication. One rule, one file: its doc comment says what it asks.
package struct Check: Sendable {
  /// Every code that the rule may report.
  package let codes: [DiagnosticCode]
  let run: @Sendable (CheckedPublication) -> [Diagnostic]

  init(codes: [DiagnosticCode], run: @escaping @Sendable (CheckedPublication) -> [Diagnostic]) {
    self.codes = codes
    self.run = run
  }
}
