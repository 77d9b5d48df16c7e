package import Diagnostics

/// How a run ended.
package struct RunOutcome: Sendable {
  /// In file order.
  package let diagnostics: [Diagnostic]
  /// The files that diagnostics may quote, by path.
  package let sources: [String: SourceFile]
  package let counts: RunCounts
  /// Whether the output now holds what the content says. False for `check` and after errors.
  package let isPublished: Bool

  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
