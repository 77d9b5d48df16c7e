package import Diagnostics

/// How a release ended. Holds no count.
package struct ProtectOutcome: Sendable {
  /// In file order.
  package var diagnostics: [Diagnostic] = []
  /// The files that diagnostics may quote, by path; no table is among them.
  package var sources: [String: SourceFile] = [:]
  /// What was released, by place. Empty after any error.
  package var tables: [ProtectedTable] = []
  /// Tables of the content folder that were taken up as they stand, by place.
  package var takenUp: [String] = []
  /// Tables that are gone from the content folder and were recorded as withdrawn, by place.
  package var withdrawn: [String] = []
  /// Why each cell is withheld, in words. For analysts, on their screen and nowhere else.
  package var explanations: [ExplainedCell] = []
  /// Whether the content folder now holds the release.
  package var isReleased = false

  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
