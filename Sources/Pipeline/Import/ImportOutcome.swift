package import Diagnostics

/// How an import ended.
package struct ImportOutcome: Sendable {
  /// In the order of files and lines. They name places in the export and never what stands there,
  /// so no report may print its lines.
  package let diagnostics: [Diagnostic]
  /// The file that was written; nil when nothing was.
  package let written: String?

  /// Nothing was written, for what is wrong with a file as a whole.
  static func failure(_ path: String, _ message: String, advice: String) -> ImportOutcome {
    let problem = Diagnostic(.importFile, at: Location(path: path), message, advice: advice)
    return ImportOutcome(diagnostics: [problem], written: nil)
  }
}
