package import Diagnostics

/// How an import ended.
package struct ImportOutcome: Sendable {
  /// In the order of files and lines. They name places in the export and never what stands there,
  /// so no report may print its lines.
  package let diagnostics: [Diagnostic]
  /// The file that was written; nil when nothing was.
  package let written: String?
}
